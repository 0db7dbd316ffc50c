<?php
// WordPress with its own wp-login.php, asked by the tests: a line of JSON in, a line of JSON out. What it is
// asked about accounts is answered here; it logs in over HTTP, at a server of PHP's own.
[, $folder, $host, $database, $port] = $argv;
$site = "http://127.0.0.1:$port";
$settings = <<<SETTINGS
<?php
define('DB_HOST', '$host');
define('DB_NAME', '$database');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '$site');
define('WP_SITEURL', '$site');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as \$name) {
    define(\$name, str_repeat(\$name, 5));
}
\$table_prefix = 'wp_';
if (!defined('ABSPATH')) {
    define('ABSPATH', __DIR__ . '/');
}
require_once ABSPATH . 'wp-settings.php';
SETTINGS;
file_put_contents("$folder/wp-config.php", $settings);
$_SERVER['HTTP_HOST'] = "127.0.0.1:$port";
$_SERVER['REQUEST_URI'] = '/';

// Nobody gets a mail.
function wp_mail(...$mail)
{
    return true;
}
function wp_new_blog_notification(...$site)
{
}

define('WP_INSTALLING', true);
ob_start();
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Shop', 'root', 'root@example.org', false, '', 'an old password of theirs');
ob_end_clean();

$server = proc_open(['setpriv', '--pdeathsig=TERM', 'php', '-S', "127.0.0.1:$port", '-t', $folder], [1 => ['file', '/dev/null', 'w'], 2 => ['file', '/dev/null', 'w']], $pipes);
register_shutdown_function(fn () => proc_terminate($server));
for ($tries = 0; $tries < 200 && !@fsockopen('127.0.0.1', $port); $tries++) {
    usleep(50_000);
}
$sessions = $links = [];

/** The status of the answer; cookies are kept. */
function call(string $path, array &$cookies, ?array $form = null): int
{
    global $site;
    $pairs = array_map(fn ($name) => "$name={$cookies[$name]}", array_keys($cookies));
    $headers = 'Cookie: ' . implode('; ', $pairs);
    $options = ['ignore_errors' => true, 'follow_location' => 0, 'header' => $headers, 'timeout' => 20];
    if ($form) {
        $options['method'] = 'POST';
        $options['content'] = http_build_query($form);
        $options['header'] .= "\r\nContent-Type: application/x-www-form-urlencoded";
    }
    file_get_contents($site . $path, false, stream_context_create(['http' => $options]));
    foreach ($http_response_header as $line) {
        if (preg_match('/^Set-Cookie: ([^=]+)=([^;]*)/i', $line, $cookie)) {
            $cookies[$cookie[1]] = $cookie[2];
        }
    }
    return (int) explode(' ', $http_response_header[0])[1];
}

$answers = [
    'create' => function ($question) {
        $user = ['user_login' => $question->login, 'user_email' => $question->email, 'user_pass' => $question->password];
        return wp_insert_user($user + ['role' => $question->role ?? 'subscriber']);
    },
    'log_in' => function ($question) use (&$sessions) {
        $cookies = ['wordpress_test_cookie' => 'WP%20Cookie%20check'];
        $form = ['log' => $question->login, 'pwd' => $question->password, 'testcookie' => '1'];
        $status = call('/wp-login.php', $cookies, $form);
        $sessions[$question->session] = $cookies;
        return $status === 302;
    },
    'is_logged_in' => function ($question) use (&$sessions) {
        return call('/wp-admin/profile.php', $sessions[$question->session]) === 200;
    },
    'send_own_link' => function ($question) use (&$links) {
        $links[$question->login] = get_password_reset_key(get_user_by('login', $question->login));
    },
    'own_link_opens' => function ($question) use (&$links) {
        return !is_wp_error(check_password_reset_key($links[$question->login], $question->login));
    },
    'stored' => fn ($question) => get_user_by('login', $question->login)->user_pass,
];
echo json_encode('ready'), "\n";
while (($line = fgets(STDIN)) !== false) {
    // What was written from outside is not in what this process remembers.
    wp_cache_flush();
    $question = json_decode($line);
    echo json_encode($answers[$question->do]($question)), "\n";
}
