# Results of actions, shown on the next page. Its URL contains only the id, so that nobody can make it show
# other text.

done-user-saved = 変更を保存しました。

## One's own account.

done-session-was-ended = セッションを終了しました。
done-other-sessions-ended = ほかのすべてのセッションを終了しました。
done-shortcuts-on = キーボードショートカットを有効にしました。
done-shortcuts-off = キーボードショートカットを無効にしました。
done-second-factor-removed = 2 要素認証を無効にしました。
done-second-factor-reset = 2 要素認証をリセットし、セッションを終了しました。
done-import-dropped = インポートをキャンセルしました。何もインポートされていません。

## Users.

done-user-made = アカウントを作成しました。所有者がリンクからパスワードを設定するまで、パスワードはありません。
done-user-disabled = アカウントを無効にしました。セッション、API トークン、リンク、対応中の案件は終了しました。
done-user-enabled = アカウントを有効にしました。パスワードは変わっていません。
done-password-required = 現在のパスワードは使えなくなり、すべてのセッションと API トークンが終了しました。所有者に再設定メールを送信してください。
done-password-allowed = 現在のパスワードが再び使えるようになりました。
done-user-deleted = アカウントを削除しました。
done-person-erased = 個人データを消去しました。削除された情報と残った情報は、監査ログのエントリに記録されています。
done-user-sessions-ended = すべてのセッションを終了しました。
done-user-session-ended = セッションを終了しました。
done-role-changed = 役割を変更しました。
done-recovery-mail-now = リンクを記載したメールが、まもなく本人に届きます。
done-recovery-mail-later = このアドレスには多数のメールが送信されています。次のメールは、上限に空きができ次第送信されます。下のメール一覧をご覧ください。
done-recovery-mail-joined = 1 分以内にリクエストされたメールがすでに送信中です。2 通目は送信されません。

## Cases and mails.

done-case-sent-again = 新しいリンクをリクエストしました。進行状況は下に表示されます。
done-case-sent-already = 1 分以内にリンクがリクエストされているため、2 通目は送信されません。進行状況は下に表示されます。
done-case-revoked = 案件を終了しました。リンクとコードは使えなくなりました。
done-caller-code-asked = コードがまもなく届きます。電話の相手に読み上げてもらってください。
done-caller-verified = 電話の相手の本人確認が完了しました。監査ログに記録されています。
done-mail-retried = メールを送信しています。結果を確認するには、このページを再読み込みしてください。
done-mails-retried = メールサーバーを待っていたすべてのメールを送信しています。
done-mail-cancelled = メールを取り消しました。送信されません。

## API tokens.

done-api-token-revoked = API トークンを取り消しました。今後、このトークンを使ったリクエストは拒否されます。

## Webhooks.

done-webhook-saved = 変更を保存しました。
done-webhook-on = Webhook を有効にしました。待機中のイベントから先に送信されます。
done-webhook-off = Webhook を無効にしました。今後は何も送信されず、キューにも追加されません。
done-webhook-deleted = Webhook と、その待機中のイベントをすべて削除しました。
done-webhook-event-queued = イベントはまもなく送信されます。結果を確認するには、このページを再読み込みしてください。
done-webhook-events-queued = 失敗したすべてのイベントを再送信しています。

## Directories.

done-directory-checking = 確認を開始しました。完了すると、結果がここに表示されます。

## Limits.

done-limit-cleared-mails = 制限を解除しました。待機していたメールを送信しています。
done-limit-cleared-network = 制限を解除しました。このネットワークからのリクエストは、ゼロから数え直されます。
done-limit-not-reached = 解除する制限はありませんでした。制限はすでに終了しています。
done-network-allowed = ネットワークの上限を緩和しました。
done-network-not-allowed = ネットワークの上限を通常に戻しました。

## Texts.

done-text-saved = テキストを保存しました。ページとメールに反映されています。
done-text-reset = 組み込みのテキストに戻しました。
done-texts-imported = テキストをインポートしました。ページとメールに反映されています。
