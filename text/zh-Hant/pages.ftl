# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = 跳到主要內容
footer-promise = 我們絕不會透過郵件、電話或聊天室索取您的密碼。
footer-version = Password Recover { $version }
title-error = 錯誤：{ $title }
times-are-utc = 所有時間皆為 UTC。
show = 顯示
hide = 隱藏
main-navigation = 主導覽

steps = 步驟
step-ask = 索取連結
step-open = 開啟郵件
step-choose = 新密碼

takes-longer = 所需時間比平常稍長…

email = 電子郵件地址
email-hint = 您用來登入的地址。

forgot-title = 忘記密碼了嗎？
forgot-lead = 請輸入您的電子郵件地址，我們會將設定新密碼的連結寄給您。
forgot-button = 寄送連結
forgot-pending = 寄送中…
delay-title = 目前郵件寄送比平常慢
delay = 郵件大約延遲 { $minutes } 分鐘。您的要求已儲存，我們會予以處理。
forgot-note = 在您設定新密碼之前，現有密碼維持不變。

sent-title = 請查看您的郵件
sent-lead = 如果有使用這個地址的帳戶，您很快會收到一封附有連結的郵件。
sent-usually = 郵件通常會在兩分鐘內送達。
sent-open = 請開啟郵件中的連結
sent-open-rest = 來設定新密碼。連結只能使用一次，有效時間為 { $duration }。
case-label = 您的案件編號
case-note = 與支援團隊聯絡時請提供這個編號。切勿將郵件中的驗證碼告訴任何人：支援團隊絕不會向您索取。
sent-nothing-title = 五分鐘後仍未收到郵件嗎？
sent-nothing-spam = 請查看垃圾郵件資料夾。
sent-nothing-other = 請試試您的帳戶可能使用的其他地址。
sent-nothing-again = 再次索取連結。您已有的連結仍然有效。
sent-again = 重試或使用其他地址
sent-same = 無論輸入什麼地址，我們都會顯示這個頁面，以免洩漏誰擁有帳戶。
code-title = 輸入郵件中的驗證碼
code-lead = 如果您在其他裝置上閱讀郵件，可用驗證碼代替連結。
code-here = 在其他裝置上閱讀郵件嗎？
code-here-field = 輸入郵件中的驗證碼
code = 驗證碼
code-hint = 不區分大小寫，連字號可有可無。
case-number = 案件編號
case-number-hint = 編號在同一封郵件中。
code-button = 繼續
code-or-link-title = 已經開啟過連結了嗎？
code-or-link = 請從郵件中再次開啟。我們會從網址列移除連結的機密部分，以免有人從那裡複製。
code-ask = 索取新連結

reset-title = 設定新密碼
reset-lead = 這是最後一步。
reset-account = 您的帳戶
reset-button = 儲存新密碼
reset-pending = 儲存中…
reset-note = 儲存後，登入這個帳戶的所有裝置都會登出。
new-password = 新密碼
new-password-again = 確認新密碼
policy-length = 請至少使用 { $length } 個字元。幾個連續的單字很容易記住。
policy-free = 可以使用空格、大寫字母和符號，但並非必要。
policy-common = 不允許使用常見密碼。

link-gone-title = 這個連結已失效
link-gone-lead = 連結只能使用一次，且有時間限制。開啟這個連結並未變更您帳戶中的任何內容。
link-gone-button = 寄送新連結
link-gone-note = 我們會將連結寄到帳戶的電子郵件地址。
link-gone-other = 使用其他地址

not-me-title = 要停止這項要求嗎？
not-me-lead = 如果您沒有要求新密碼，請停止這項要求。相關連結和驗證碼會立即失效，您的密碼維持不變。
not-me-button = 停止這項要求
not-me-note = 如果是您本人要求的，直接關閉這個頁面即可。
not-me-done-title = 要求已停止
not-me-done-lead = 相關連結和驗證碼已失效，您的密碼並未變更。不需進行其他操作。
not-me-done-note = 很可能是有人打錯了自己的地址。如果一再發生，請與支援團隊聯絡，並提供郵件中的案件編號。
not-me-gone-title = 沒有可停止的要求
not-me-gone-lead = 這項要求已結束：已使用、已停止或已過期。相關連結已失效。
not-me-gone-note = 如果您收到郵件說密碼已變更，但並非您本人操作，請開啟那封郵件中的連結。

freeze-title = 要凍結您的帳戶嗎？
freeze-lead = 如果密碼不是您變更的，請立即凍結帳戶。所有人都會登出，在您設定新密碼之前，任何人都無法登入。
freeze-button = 凍結我的帳戶
freeze-note = 您隨時可以透過寄到您電子郵件地址的連結解除凍結。如果是您自己變更了密碼，直接關閉這個頁面即可。
restore-title = 要還原您的帳戶嗎？
restore-lead = 如果您不想要新的電子郵件地址，請立即還原帳戶。帳戶將恢復使用先前的地址，所有人都會登出，在您設定新密碼之前，任何人都無法登入。
restore-button = 還原我的帳戶
restore-note = 您隨時可以透過寄到先前地址的連結解除凍結。如果新地址是您要求的，直接關閉這個頁面即可。
freeze-done-title = 您的帳戶已凍結
freeze-done-lead = 所有人皆已登出，任何人都無法登入。
freeze-done-next-title = 如何解除凍結
freeze-done-mailbox = 如果可能有人在看您的郵件，請先變更您郵件帳戶的密碼。
freeze-done-ask = 索取連結，並透過連結設定新密碼。這樣即可解除帳戶凍結。
freeze-done-button = 索取連結
freeze-done-note = 請將發生的情況告知管理員。
freeze-gone-title = 這個連結已失效
freeze-gone-lead = 這個連結只能凍結帳戶一次，且須在郵件寄出後 72 小時內使用。現在開啟它並未變更任何內容。
freeze-gone-note = 仍然擔心嗎？請設定新密碼：這會將其他所有人登出。
open-again-title = 請再次開啟連結
open-again-lead = 若要返回這個頁面，請再次開啟郵件中的連結。我們會從網址列移除連結的機密部分，以免有人從那裡複製。

saving-title = 正在儲存您的新密碼
saving-lead = 正在應用程式中儲存您的新密碼。這通常需要幾秒鐘。
saving-note = 您可以關閉這個頁面：密碼仍會儲存，儲存後您會收到郵件。
saving-again = 再次檢查
done-title = 您的密碼已變更
done-lead = 現在您可以使用新密碼登入。
done-safe-title = 保護您的帳戶安全
done-safe-sessions = 我們已將所有已登入的裝置登出。
done-safe-notice = 我們會寄送郵件，通知您這項變更。
done-safe-link = 您用過的連結無法再次使用。
done-next-title = 接下來該怎麼做
done-next = 請回到您原本要登入的地方，在那裡使用新密碼。如果瀏覽器詢問是否儲存密碼，請選擇儲存。

login-title = 登入
login-lead = 供這項服務的管理員使用。
login-button = 登入
login-pending = 登入中…
password = 密碼
password-again = 確認密碼
logout = 登出

setup-title = 建立第一位管理員
setup-lead = 這個連結只能使用一次。您在這裡建立的帳戶可以查看這項服務的所有使用者。
setup-email-hint = 您將用它登入，您自己的復原連結也會寄到這裡。
setup-button = 建立管理員
setup-pending = 正在建立管理員…
setup-gone-title = 這個設定連結已失效
setup-gone-lead = 連結只能使用一次，且僅在伺服器重新啟動或已有管理員之前有效。
setup-gone-next = 如果已有管理員，請登入。如果沒有，請重新啟動伺服器：伺服器會顯示新連結。
name = 名稱

mailbox-title = 信箱
mailbox-banner-title = 這是開發用信箱
mailbox-banner = 這部伺服器的所有郵件都會送到這裡，不會寄給任何人。任何能開啟這個頁面的人都能閱讀這些郵件。
mailbox-empty-title = 還沒有郵件
mailbox-empty = 請索取連結，然後返回這裡並重新載入這個頁面。
mailbox-ask = 索取連結
mailbox-newest = 最新的在前。所有時間皆為 UTC。
mailbox-list = 郵件
mailbox-back = 返回信箱
mail-subject = 主旨
mail-from = 寄件者
mail-to = 收件者
mail-when = 時間
mail-text-part = 文字部分
mail-html-part = HTML 部分
mail-html-frame = 郵件的 HTML 部分
mail-link = 連結
nav-recovery = 復原頁面
nav-admin = 管理

not-found-title = 找不到頁面
not-found-lead = 網址可能輸入錯誤或不完整。如果網址來自郵件，請檢查是否複製了完整的連結。
broken-title = 發生問題
broken-lead = 這是我們的問題，與您無關。請返回，過幾分鐘再試。
broken-number = 如果再次發生，請將這個編號提供給支援團隊：
unavailable-title = 我們很快就會恢復服務
unavailable-lead = 這項服務暫時無法使用。請過幾分鐘再試。您已有的連結仍然有效。
refused-title = 這項要求已遭拒絕
start-again = 重新開始
