# Results of actions, shown on the next page. Its URL contains only the id, so that nobody can make it show
# other text.

done-user-saved = Zapisano zmiany.

## One's own account.

done-session-was-ended = Zakończono sesję.
done-other-sessions-ended = Zakończono wszystkie inne sesje.
done-shortcuts-on = Włączono skróty klawiszowe.
done-shortcuts-off = Wyłączono skróty klawiszowe.
done-second-factor-removed = Wyłączono weryfikację dwuetapową.
done-second-factor-reset = Zresetowano weryfikację dwuetapową i zakończono sesje.
done-import-dropped = Anulowano import. Nic nie zostało zaimportowane.

## Users.

done-user-made = Utworzono konto. Nie ma ono hasła, dopóki właściciel nie wybierze go za pomocą linku.
done-user-disabled = Wyłączono konto. Jego sesje, tokeny API, linki i otwarte sprawy zostały zakończone.
done-user-enabled = Włączono konto. Jego hasło się nie zmieniło.
done-password-required = Obecne hasło już nie działa, a wszystkie sesje i tokeny API zostały zakończone. Wyślij właścicielowi e-mail odzyskiwania.
done-password-allowed = Obecne hasło znów działa.
done-user-deleted = Usunięto konto.
done-person-erased = Usunięto dane osobowe. Wpis w dzienniku audytu podaje, co usunięto, a co pozostało.
done-user-sessions-ended = Zakończono wszystkie sesje.
done-user-session-ended = Zakończono sesję.
done-role-changed = Zmieniono rolę.
done-recovery-mail-now = E-mail z linkiem jest w drodze do tej osoby.
done-recovery-mail-later = Na ten adres wysłano wiele e-maili. Następny zostanie wysłany, gdy tylko limit na to pozwoli: zobacz listę e-maili poniżej.
done-recovery-mail-joined = O e-mail poproszono mniej niż minutę temu i jest już w drodze. Drugi nie zostanie wysłany.

## Cases and mails.

done-case-sent-again = Poproszono o kolejny link. Jego przebieg widać poniżej.
done-case-sent-already = O link poproszono mniej niż minutę temu, więc drugi nie zostanie wysłany. Jego przebieg widać poniżej.
done-case-revoked = Zamknięto sprawę. Jej linki i kody już nie działają.
done-caller-code-asked = Kod jest w drodze. Poproś rozmówcę o jego odczytanie.
done-caller-verified = Zweryfikowano rozmówcę. Odnotowano to w dzienniku audytu.
done-mail-retried = E-mail jest właśnie wysyłany. Odśwież tę stronę, aby zobaczyć wynik.
done-mails-retried = Wszystkie e-maile, które czekały na serwer poczty, są właśnie wysyłane.
done-mail-cancelled = Anulowano e-mail. Nie zostanie wysłany.

## API tokens.

done-api-token-revoked = Unieważniono token API. Żądania z nim są odtąd odrzucane.

## Webhooks.

done-webhook-saved = Zapisano zmiany.
done-webhook-on = Włączono webhook. Najpierw zostaną wysłane oczekujące zdarzenia.
done-webhook-off = Wyłączono webhook. Nic więcej nie jest do niego wysyłane ani dodawane do kolejki.
done-webhook-deleted = Usunięto webhook wraz ze wszystkim, co na niego czekało.
done-webhook-event-queued = Zdarzenie zostanie wysłane za chwilę. Odśwież tę stronę, aby zobaczyć wynik.
done-webhook-events-queued = Wszystkie nieudane zdarzenia są wysyłane ponownie.

## Directories.

done-directory-checking = Sprawdzanie się rozpoczęło. Wynik pojawi się tutaj po jego zakończeniu.

## Limits.

done-limit-cleared-mails = Zresetowano limit. E-mail, który czekał, jest właśnie wysyłany.
done-limit-cleared-network = Zresetowano limit. Prośby z tej sieci są liczone od zera.
done-limit-not-reached = Nie było czego resetować: limit już się skończył.
done-network-allowed = Podniesiono limit sieci.
done-network-not-allowed = Sieć ma znów zwykły limit.

## Texts.

done-text-saved = Zapisano tekst. Strony i e-maile już go używają.
done-text-reset = Znów jest używany tekst wbudowany.
done-texts-imported = Zaimportowano teksty. Strony i e-maile już ich używają.
