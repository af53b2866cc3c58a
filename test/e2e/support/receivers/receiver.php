<?php
// What a small site has: no framework, and whatever PHP makes of the body in $_POST.
header('Access-Control-Allow-Origin: ' . getenv('ALLOWED_ORIGIN'));
header('Content-Type: application/json');
if ($_SERVER['REQUEST_METHOD'] !== 'POST') {
    http_response_code(405);
    exit;
}
$line = json_encode($_POST, JSON_FORCE_OBJECT | JSON_THROW_ON_ERROR) . "\n";
file_put_contents(getenv('RECEIVED_FILE'), $line, FILE_APPEND | LOCK_EX);
if ($_SERVER['REQUEST_URI'] === '/sleeping') {
    sleep(60);
}
echo '{"ok":true}';
