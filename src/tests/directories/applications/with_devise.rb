# Rails with Devise and its own controllers, asked by the tests: a line of JSON in, a line of JSON out.
ENV["RAILS_ENV"] = "test"
require "json"
require "logger"
require "tmpdir"
require "rails"
require "action_controller/railtie"
require "action_mailer/railtie"
require "active_record"
require "devise"
require "devise/orm/active_record"
require "rack/mock"

DATABASE, PEPPER = ARGV

ROUTES = File.join(Dir.mktmpdir, "routes.rb")
at_exit { FileUtils.rm_rf(File.dirname(ROUTES)) }
File.write(ROUTES, 'Rails.application.routes.draw { devise_for :users; get "/me", to: "me#show"; root to: "me#show" }')

class Shop < Rails::Application
  config.paths["config/routes.rb"] = ROUTES
  config.eager_load = false
  config.secret_key_base = "x" * 64
  config.logger = Logger.new(nil)
  config.hosts.clear
  config.session_store :cookie_store, key: "_session"
  config.action_controller.allow_forgery_protection = false
  config.action_dispatch.show_exceptions = false
end

class ApplicationController < ActionController::Base; end

Devise.setup do |config|
  config.secret_key = "y" * 64
  config.pepper = PEPPER unless PEPPER.empty?
  config.stretches = 4
  config.mailer_sender = "shop@example.org"
end
ActiveRecord::Base.establish_connection(DATABASE.sub(/\Asqlite:/, "sqlite3:").sub(/\Apostgres:/, "postgresql:"))
ActiveRecord::Schema.verbose = false
ActiveRecord::Schema.define do
  create_table :users do |t|
    t.string :email, null: false, default: ""
    t.string :encrypted_password, null: false, default: ""
    t.string :reset_password_token
    t.datetime :reset_password_sent_at
    t.datetime :remember_created_at
    t.integer :failed_attempts, default: 0, null: false
    t.datetime :locked_at
    t.boolean :admin, default: false, null: false
    t.timestamps
  end
  add_index :users, :email, unique: true
end

class User < ActiveRecord::Base
  devise :database_authenticatable, :recoverable, :rememberable, :lockable,
         lock_strategy: :failed_attempts, unlock_strategy: :time, maximum_attempts: 20
end
Shop.initialize!

class MeController < ActionController::Base
  def show
    render plain: current_user&.email.to_s
  end
end

COOKIES = Hash.new { |all, name| all[name] = {} }
LINKS = {}

# Methods of their own, since what stands alone in Ruby is a method of everything.
module Answers
  module_function

  def call(path, session, method: "GET", params: nil)
    cookies = COOKIES[session].map { |name, value| "#{name}=#{value}" }.join("; ")
    options = { method: method, "HTTP_COOKIE" => cookies, "HTTP_HOST" => "localhost" }
    options[:params] = params if params
    answer = Rack::MockRequest.new(Rails.application).request(method, path, options)
    Array(answer.headers["Set-Cookie"]).join("\n").split("\n").each do |line|
      name, value = line.split(";")[0].split("=", 2)
      COOKIES[session][name] = value
    end
    answer
  end

  def create(question)
    user = User.new(email: question["email"], password: question["password"])
    (question["set"] || {}).each { |name, value| user[name] = value }
    user.save!(validate: false)
    user.id
  end

  def log_in(question)
    COOKIES[question["session"]].clear
    params = { "user[email]" => question["email"], "user[password]" => question["password"], "user[remember_me]" => "1" }
    call("/users/sign_in", question["session"], method: "POST", params: params)
    is_logged_in(question)
  end

  # By its session, and by the cookie that outlives it.
  def is_logged_in(question)
    session = question["session"]
    all = COOKIES[session].dup
    alone = %w[_session remember_user_token].map do |name|
      COOKIES["alone"] = all.slice(name)
      call("/me", "alone").body != ""
    end
    alone.any?
  end

  def send_own_link(question)
    LINKS[question["email"]] = User.find_by!(email: question["email"]).send(:set_reset_password_token)
  end

  def own_link_opens(question)
    User.with_reset_password_token(LINKS[question["email"]]).present?
  end

  def stored(question)
    User.find_by!(email: question["email"]).encrypted_password
  end
end

$stdout.puts JSON.generate("ready")
$stdout.flush
$stdin.each_line do |line|
  question = JSON.parse(line)
  $stdout.puts JSON.generate(Answers.public_send(question["do"], question))
  $stdout.flush
end
