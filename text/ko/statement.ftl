# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = 접근성
statement-title = 접근성 성명서
statement-lead = 이 성명서는 { $application } 계정의 새 비밀번호를 설정할 때 사용하는 페이지와 이메일에 관한 것입니다.

statement-status-title = 준수 현황
statement-status = 저희 테스트에서 확인된 바로는, 이 페이지들은 웹 콘텐츠 접근성 지침(WCAG) 2.2의 AA 수준과 유럽 표준 EN 301 549(9절)의 웹 페이지 요구 사항을 완전히 준수합니다.

statement-tests-title = 테스트 방법
# Heads a list.
statement-tests-lead = 이 내용은 소프트웨어 제작자의 자체 평가입니다. Chromium 브라우저를 사용한 자동 테스트에서 버전마다 다음을 확인합니다.
# axe is the name of a program that checks pages.
statement-tests-rules = 밝은 모드와 어두운 모드, 왼쪽에서 오른쪽으로 쓰는 언어와 오른쪽에서 왼쪽으로 쓰는 언어, 일본어 모두에서 axe 검사 결과 어떤 페이지에서도 문제가 발견되지 않습니다.
statement-tests-keyboard = 키보드만으로 모든 작업을 할 수 있으며, 어느 요소에 포커스가 있는지 볼 수 있습니다.
statement-tests-size = 너비 320픽셀 화면(400% 확대에 해당)에서도, 텍스트를 200%로 키워도 잘리는 내용이 없으며 가로로 스크롤할 필요가 없습니다.
# Two settings of operating systems; use their usual names.
statement-tests-settings = 강제 색상(고대비)과 동작 줄이기 설정을 따릅니다.
statement-tests-script = 모든 기능이 JavaScript 없이 작동합니다.

statement-limits-title = 저희가 모르는 점
statement-limits-people = 보조 기술을 매일 사용하는 분들의 검토를 받지 않았습니다.
statement-limits-technology = 화면 낭독기, 음성 제어 및 기타 보조 기술을 사용한 수동 테스트는 하지 않았습니다.
statement-limits-mail = 이메일의 접근성은 사용하시는 이메일 프로그램에 따라서도 달라집니다.
statement-limits-own = { $application }에서 변경한 텍스트, 로고, 스타일은 테스트 범위에 포함되지 않습니다.

statement-feedback-title = 의견 및 문의
# A link to the support follows.
statement-feedback = 이 페이지들에서 이용할 수 없는 부분이 있거나 정보를 다른 형식으로 받아야 하나요? 어떤 일이 있었는지, 어느 페이지인지, 어떻게 연락드리면 되는지 알려 주세요.

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = 집행 절차
statement-enforcement = 이 페이지들에 대한 책임, 문의에 답변할 책임, 답변이 만족스럽지 않을 때 찾을 수 있는 기관을 안내할 책임은 { $application } 측에 있습니다.

statement-date-title = 이 성명서에 대하여
# $date is a day, such as 28 November 2026.
statement-date = { $date }에 Password Recover { $version } 버전을 기준으로 작성되었습니다.
