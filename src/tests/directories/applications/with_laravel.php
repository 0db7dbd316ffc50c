<?php
// Laravel's own guard, sessions and links, asked by the tests: a line of JSON in, a line of JSON out.
require '/usr/share/php/Illuminate/autoload.php';

use Illuminate\Auth\{Authenticatable, EloquentUserProvider, SessionGuard};
use Illuminate\Auth\Passwords\{CanResetPassword, DatabaseTokenRepository, PasswordBroker};
use Illuminate\Contracts\Auth\{Authenticatable as IsUser, CanResetPassword as MayReset, Guard};
use Illuminate\Container\Container;
use Illuminate\Cookie\CookieJar;
use Illuminate\Database\Capsule\Manager as Database;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Hashing\BcryptHasher;
use Illuminate\Http\Request;
use Illuminate\Session\{DatabaseSessionHandler, Store};

error_reporting(E_ALL & ~E_DEPRECATED);
set_error_handler(fn ($level, $words, $file, $line) => throw new ErrorException("$words in $file:$line"), E_ALL & ~E_DEPRECATED);

class User extends Model implements IsUser, MayReset
{
    use Authenticatable, CanResetPassword;
    protected $guarded = [];
}

[, $host, $port, $name] = $argv;
$database = new Database;
$database->addConnection(['driver' => 'mysql', 'host' => $host, 'port' => $port, 'database' => $name,
    'username' => 'root', 'password' => '', 'charset' => 'utf8mb4', 'collation' => 'utf8mb4_unicode_ci']);
$database->setAsGlobal();
$database->bootEloquent();
Database::schema()->create('users', function ($table) {
    $table->id();
    $table->string('name');
    $table->string('email')->unique();
    $table->timestamp('email_verified_at')->nullable();
    $table->string('password');
    $table->rememberToken();
    $table->timestamps();
});
Database::schema()->create('password_resets', function ($table) {
    $table->string('email')->index();
    $table->string('token');
    $table->timestamp('created_at')->nullable();
});
Database::schema()->create('sessions', function ($table) {
    $table->string('id')->primary();
    $table->foreignId('user_id')->nullable()->index();
    $table->string('ip_address', 45)->nullable();
    $table->text('user_agent')->nullable();
    $table->text('payload');
    $table->integer('last_activity')->index();
});

$hasher = new BcryptHasher(['rounds' => 4]);
$provider = new EloquentUserProvider($hasher, User::class);
$tokens = new DatabaseTokenRepository(Database::connection(), $hasher, 'password_resets', str_repeat('k', 32), 60, 0);
$broker = new PasswordBroker($tokens, $provider);
$sessions = $links = [];

/** A request of somebody who has that session, and the cookie that outlives it. */
function request(?string $id, ?string $recaller, callable $work)
{
    global $provider;
    $container = new Container;
    $store = new Store('s', new DatabaseSessionHandler(Database::connection(), 'sessions', 120, $container), $id);
    $store->start();
    $request = Request::create('/');
    $guard = new SessionGuard('web', $provider, $store, $request);
    $guard->setCookieJar(new CookieJar);
    if ($recaller) {
        $request->cookies->set($guard->getRecallerName(), $recaller);
    }
    $container->instance(Guard::class, $guard);
    $answer = $work($guard);
    $store->save();
    $queued = $guard->getCookieJar()->queued($guard->getRecallerName());
    return [$answer, $store->getId(), $queued ? $queued->getValue() : null];
}

$answers = [
    'create' => function ($question) use ($hasher) {
        $user = ['name' => $question->login, 'email' => $question->email, 'password' => $hasher->make($question->password)];
        return User::create($user)->id;
    },
    'log_in' => function ($question) use (&$sessions) {
        $credentials = ['email' => $question->email, 'password' => $question->password];
        [$answer, $id, $recaller] = request(null, null, fn ($guard) => $guard->attempt($credentials, true));
        $sessions[$question->session] = [$id, $recaller];
        return $answer;
    },
    'is_logged_in' => function ($question) use (&$sessions) {
        [$id, $recaller] = $sessions[$question->session];
        $has = fn ($guard) => $guard->user() !== null;
        return request($id, null, $has)[0] || request(null, $recaller, $has)[0];
    },
    'send_own_link' => function ($question) use (&$links, $broker) {
        $links[$question->email] = $broker->createToken(User::firstWhere('email', $question->email));
    },
    'own_link_opens' => function ($question) use (&$links, $broker) {
        return $broker->tokenExists(User::firstWhere('email', $question->email), $links[$question->email]);
    },
    'stored' => fn ($question) => User::firstWhere('email', $question->email)->password,
];
echo json_encode('ready'), "\n";
while (($line = fgets(STDIN)) !== false) {
    $question = json_decode($line);
    echo json_encode($answers[$question->do]($question)), "\n";
}
