# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = 본문으로 건너뛰기
footer-promise = 저희는 이메일, 전화, 채팅으로 비밀번호를 절대 묻지 않습니다.
footer-version = Password Recover { $version }
title-error = 오류: { $title }
times-are-utc = 모든 시간은 UTC 기준입니다.
show = 표시
hide = 숨기기
main-navigation = 기본 메뉴

steps = 단계
step-ask = 링크 요청
step-open = 이메일 열기
step-choose = 새 비밀번호

takes-longer = 시간이 조금 더 걸리고 있습니다…

email = 이메일 주소
email-hint = 로그인할 때 사용하는 주소입니다.

forgot-title = 비밀번호를 잊으셨나요?
forgot-lead = 이메일 주소를 입력하시면 새 비밀번호를 선택할 수 있는 링크를 보내드립니다.
forgot-button = 링크 보내기
forgot-pending = 보내는 중…
delay-title = 현재 이메일이 평소보다 늦게 도착합니다
delay = 이메일이 약 { $minutes }분 늦어지고 있습니다. 요청은 저장되었으며 처리될 예정입니다.
forgot-note = 새 비밀번호를 선택할 때까지 현재 비밀번호는 그대로 유지됩니다.

sent-title = 이메일을 확인하세요
sent-lead = 이 주소를 사용하는 계정이 있다면 링크가 담긴 이메일이 곧 도착합니다.
sent-usually = 보통 2분 이내에 도착합니다.
sent-open = 이메일의 링크를 열어
sent-open-rest = { " " }새 비밀번호를 선택하세요. 링크는 한 번만 사용할 수 있습니다. 유효 기간: { $duration }.
case-label = 접수 번호
case-note = 지원팀에 문의할 때 이 번호를 알려주세요. 이메일에 있는 코드는 절대 누구에게도 알려주지 마세요. 지원팀은 절대 코드를 묻지 않습니다.
sent-nothing-title = 5분이 지나도 이메일이 오지 않나요?
sent-nothing-spam = 스팸함을 확인하세요.
sent-nothing-other = 계정에 사용했을 수 있는 다른 주소로도 시도해 보세요.
sent-nothing-again = 링크를 다시 요청하세요. 이미 받은 링크도 계속 사용할 수 있습니다.
sent-again = 다시 시도하거나 다른 주소 사용
sent-same = 누가 계정을 가지고 있는지 드러나지 않도록 어떤 주소를 입력해도 이 페이지를 표시합니다.
code-title = 이메일의 코드 입력
code-lead = 다른 기기에서 이메일을 읽는 경우 링크 대신 사용할 수 있습니다.
code-here = 다른 기기에서 이메일을 읽고 계신가요?
code-here-field = 이메일의 코드 입력
code = 코드
code-hint = 대소문자와 하이픈은 구분하지 않습니다.
case-number = 접수 번호
case-number-hint = 같은 이메일에 있습니다.
code-button = 계속
code-or-link-title = 링크를 이미 열었나요?
code-or-link = 이메일에서 링크를 다시 여세요. 다른 사람이 복사할 수 없도록 링크의 비밀 부분을 주소 표시줄에서 제거합니다.
code-ask = 새 링크 요청

reset-title = 새 비밀번호 선택
reset-lead = 마지막 단계입니다.
reset-account = 내 계정
reset-button = 새 비밀번호 저장
reset-pending = 저장 중…
reset-note = 저장하면 이 계정에 로그인한 모든 기기에서 로그아웃됩니다.
new-password = 새 비밀번호
new-password-again = 새 비밀번호 확인
policy-length = { $length }자 이상 입력하세요. 단어 몇 개를 이어 쓰면 기억하기 쉽습니다.
policy-free = 공백, 대문자, 기호를 사용할 수 있지만 필수는 아닙니다.
policy-common = 흔히 사용되는 비밀번호는 사용할 수 없습니다.

link-gone-title = 이 링크는 더 이상 사용할 수 없습니다
link-gone-lead = 링크는 제한된 시간 동안 한 번만 사용할 수 있습니다. 이 링크를 열어도 계정에서 변경된 것은 없습니다.
link-gone-button = 새 링크 보내기
link-gone-note = 계정의 이메일 주소로 보내드립니다.
link-gone-other = 다른 주소 사용

not-me-title = 이 요청을 중지할까요?
not-me-lead = 새 비밀번호를 요청하지 않았다면 요청을 중지하세요. 요청에 포함된 링크와 코드는 즉시 사용할 수 없게 되며 비밀번호는 그대로 유지됩니다.
not-me-button = 이 요청 중지
not-me-note = 직접 요청했다면 이 페이지를 닫으면 됩니다.
not-me-done-title = 요청이 중지되었습니다
not-me-done-lead = 링크와 코드는 더 이상 사용할 수 없으며 비밀번호는 변경되지 않았습니다. 더 하실 일은 없습니다.
not-me-done-note = 다른 사람이 자신의 주소를 잘못 입력했을 가능성이 큽니다. 이런 일이 계속되면 지원팀에 문의하고 이메일에 있는 접수 번호를 알려주세요.
not-me-gone-title = 중지할 요청이 없습니다
not-me-gone-lead = 이 요청은 사용되었거나, 중지되었거나, 만료되어 종료되었습니다. 링크는 더 이상 사용할 수 없습니다.
not-me-gone-note = 비밀번호가 변경되었다는 이메일을 받았는데 직접 변경하지 않았다면 그 이메일의 링크를 여세요.

freeze-title = 계정을 동결할까요?
freeze-lead = 비밀번호를 직접 변경하지 않았다면 지금 계정을 동결하세요. 모든 사용자가 로그아웃되며, 새 비밀번호를 선택할 때까지 아무도 로그인할 수 없습니다.
freeze-button = 내 계정 동결
freeze-note = 이메일 주소로 보낸 링크로 언제든지 동결을 해제할 수 있습니다. 비밀번호를 직접 변경했다면 이 페이지를 닫으면 됩니다.
restore-title = 계정을 복원할까요?
restore-lead = 새 이메일 주소를 원하지 않는다면 지금 계정을 복원하세요. 계정이 이전 주소로 돌아가고, 모든 사용자가 로그아웃되며, 새 비밀번호를 선택할 때까지 아무도 로그인할 수 없습니다.
restore-button = 내 계정 복원
restore-note = 이전 주소로 보낸 링크로 언제든지 동결을 해제할 수 있습니다. 새 주소를 직접 요청했다면 이 페이지를 닫으면 됩니다.
freeze-done-title = 계정이 동결되었습니다
freeze-done-lead = 모든 사용자가 로그아웃되었으며 아무도 로그인할 수 없습니다.
freeze-done-next-title = 동결을 해제하는 방법
freeze-done-mailbox = 다른 사람이 이메일을 읽고 있을 수 있다면 먼저 이메일 계정의 비밀번호를 변경하세요.
freeze-done-ask = 링크를 요청하고 그 링크로 새 비밀번호를 선택하세요. 그러면 계정 동결이 해제됩니다.
freeze-done-button = 링크 요청
freeze-done-note = 무슨 일이 있었는지 관리자에게 알리세요.
freeze-gone-title = 이 링크는 더 이상 사용할 수 없습니다
freeze-gone-lead = 이 링크는 이메일을 보낸 후 72시간 이내에 한 번만 계정을 동결할 수 있습니다. 지금 링크를 열어도 변경된 것은 없습니다.
freeze-gone-note = 아직 걱정되시나요? 새 비밀번호를 선택하면 다른 사용자가 모두 로그아웃됩니다.
open-again-title = 링크를 다시 여세요
open-again-lead = 이 페이지로 돌아오려면 이메일의 링크를 다시 여세요. 다른 사람이 복사할 수 없도록 링크의 비밀 부분을 주소 표시줄에서 제거합니다.

saving-title = 새 비밀번호를 저장하고 있습니다
saving-lead = 애플리케이션에 새 비밀번호를 저장하고 있습니다. 보통 몇 초 정도 걸립니다.
saving-note = 이 페이지를 닫아도 됩니다. 비밀번호는 그대로 저장되며, 저장되면 이메일로 알려드립니다.
saving-again = 다시 확인
done-title = 비밀번호가 변경되었습니다
done-lead = 이제 새 비밀번호로 로그인할 수 있습니다.
done-safe-title = 계정을 안전하게 지키기
done-safe-sessions = 로그인되어 있던 모든 기기에서 로그아웃했습니다.
done-safe-notice = 이 변경 사항을 이메일로 보내드립니다.
done-safe-link = 사용한 링크는 다시 사용할 수 없습니다.
done-next-title = 다음에 할 일
done-next = 로그인하려던 곳으로 돌아가 새 비밀번호를 사용하세요. 브라우저에서 저장할지 물으면 저장하세요.

login-title = 로그인
login-lead = 이 서비스의 관리자용입니다.
login-button = 로그인
login-pending = 로그인 중…
password = 비밀번호
password-again = 비밀번호 확인
logout = 로그아웃

setup-title = 첫 번째 관리자 만들기
setup-lead = 이 링크는 한 번만 사용할 수 있습니다. 여기서 만드는 계정은 이 서비스의 모든 사용자를 볼 수 있습니다.
setup-email-hint = 로그인할 때 사용할 주소이며, 본인의 복구 링크도 이 주소로 전송됩니다.
setup-button = 관리자 만들기
setup-pending = 관리자를 만드는 중…
setup-gone-title = 이 설정 링크는 더 이상 사용할 수 없습니다
setup-gone-lead = 한 번만, 그리고 서버가 다시 시작되거나 관리자가 생길 때까지만 사용할 수 있습니다.
setup-gone-next = 관리자가 있다면 로그인하세요. 없다면 서버를 다시 시작하세요. 서버가 새 링크를 출력합니다.
name = 이름

mailbox-title = 메일함
mailbox-banner-title = 개발용 메일함입니다
mailbox-banner = 이 서버의 모든 이메일이 여기에 도착하며 아무에게도 전송되지 않습니다. 이 페이지를 열 수 있는 사람은 누구나 이메일을 읽을 수 있습니다.
mailbox-empty-title = 아직 이메일이 없습니다
mailbox-empty = 링크를 요청한 다음 여기로 돌아와 페이지를 새로고침하세요.
mailbox-ask = 링크 요청
mailbox-newest = 최신순입니다. 모든 시간은 UTC 기준입니다.
mailbox-list = 이메일
mailbox-back = 메일함으로 돌아가기
mail-subject = 제목
mail-from = 보낸 사람
mail-to = 받는 사람
mail-when = 시간
mail-text-part = 텍스트 부분
mail-html-part = HTML 부분
mail-html-frame = 이메일의 HTML 부분
mail-link = 링크
nav-recovery = 복구 페이지
nav-admin = 관리

not-found-title = 페이지를 찾을 수 없습니다
not-found-lead = 주소가 잘못 입력되었거나 잘렸을 수 있습니다. 이메일에 있는 주소라면 링크 전체를 복사했는지 확인하세요.
broken-title = 문제가 발생했습니다
broken-lead = 저희 쪽 문제이며 고객님의 잘못이 아닙니다. 뒤로 돌아가 몇 분 후에 다시 시도하세요.
broken-number = 문제가 다시 발생하면 지원팀에 다음 번호를 알려주세요.
unavailable-title = 곧 돌아오겠습니다
unavailable-lead = 이 서비스를 일시적으로 사용할 수 없습니다. 몇 분 후에 다시 시도하세요. 이미 받은 링크는 계속 사용할 수 있습니다.
refused-title = 요청이 거부되었습니다
start-again = 다시 시작
