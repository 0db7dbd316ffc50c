# Limits: who has to wait and why, clearing a limit, and networks that may ask for more links for a while.

limits-title = 制限
limits-lead = 現在待つ必要がある人と、その原因となっている制限です。どの制限も自動的に解除されます。
limits-off = 設定で制限が無効になっているため、待つ必要がある人はいません。
limits-search = メールアドレスまたはネットワーク
limits-none-title = 待つ必要がある人はいません
limits-none = 上限に達したアドレス、アカウント、ネットワークはありません。
limits-no-match-title = 上限に達していません
limits-no-match = このアドレスまたはネットワークは制限されていません。それでも待つ必要がある場合は、その人の案件を検索してください。
limits-first-only = 各制限の最初の { $count } 件だけを表示しています。ほかのものを表示するには、アドレスまたはネットワークで検索してください。
limits-list = 上限に達した制限
limits-column-who = 対象
limits-column-limit = 制限
limits-column-tries = 回数
limits-column-since = 集計開始
limits-column-until = 解除予定
limits-column-help = 対処方法

# The limits. $duration is “10 minutes”.
limits-mails = 1 つのアドレスへのメール：{ $duration }あたり { $count } 通
limits-requests = 1 つのネットワークからのリンクのリクエスト：{ $duration }あたり { $count } 件
limits-network-log-ins = 1 つのネットワークからのログインの失敗：{ $duration }あたり { $count } 回
limits-account-log-ins = 1 つのアカウントへのログインの失敗：{ $duration }あたり { $count } 回
limits-account-codes = 1 つのアカウントの 2 要素認証コードの誤り：{ $duration }あたり { $count } 回
# Where the tries at an account came from.
limits-from = ネットワーク { $network } から
limits-from-elsewhere = 所有者がこれまでログインしたことのないネットワークから

# What people can do until a limit ends.
limits-help-mails = 次のメールは、制限が解除されたときに送信されます。それまでは、手元にある最新のメールを使えます。
limits-help-requests = ブラウザでは続行できます。リクエストごとに少し時間がかかるだけです。プログラムは待つ必要があります。
limits-help-network-log-ins = このネットワークで以前に使われたアカウントは制限されません。それ以外の人は、パスワードを再設定できます。
limits-help-account-log-ins = 再設定用リンクを送信してください。そのリンクから新しいパスワードを設定すると、この制限はすぐに解除されます。
limits-help-account-codes = この制限は手動で解除できません。デバイスを紛失した場合は、管理者が 2 要素認証をリセットできます。

limits-clear = 制限を解除
# For screen readers, after “Clear limit”: $who is an address or a network.
limits-clear-about = 対象：{ $who }

limits-allowed-title = 上限を緩和したネットワーク
limits-allowed-lead = これらのネットワークからは、通常の { $times } 倍の数のリンクをリクエストできます。アドレス、パスワード、コードの制限は変わりません。
limits-allowed-none = 上限を緩和したネットワークはありません。
limits-allowed-network = ネットワーク
limits-allowed-reason = 理由
limits-allowed-by = 設定者
limits-allowed-until = 期限
limits-end = 今すぐ終了
limits-allow = ネットワークの上限を緩和

limits-allow-title = ネットワークの上限を緩和
limits-allow-back = すべての制限
limits-allow-lead = 教室やイベントなど、1 つのネットワークから多くの人が同時にリンクをリクエストする場合に使います。
limits-allow-network-hint = IPv4 アドレス、または /64 か /48 で終わる IPv6 ネットワーク。
limits-allow-yours = お使いのネットワークは { $network } です。
limits-allow-network-wrong = 203.0.113.7 のような IPv4 アドレスを 1 つ、または 2001:db8:1:2::/64 のような IPv6 ネットワークを入力してください。
limits-allow-for = 期間
limits-allow-reason-hint = 「パソコン教室、新学期初日」など。すべての制限のページに表示されます。
limits-allow-reason-wrong = 理由を { $count } 文字以内で入力してください。
limits-allow-button = 上限を緩和
