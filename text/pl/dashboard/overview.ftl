# The overview page.

overview-title = Przegląd
overview-period = Okres
overview-period-hour = 24 godziny
overview-period-day = 30 dni
overview-period-week = 26 tygodni
overview-made-at = Stan na { $time } UTC.
overview-refresh = Odśwież
overview-live = Na żywo
overview-not-live = Aktualizacje na żywo są teraz niedostępne. Ta strona odświeża się co pół minuty.

overview-now-title = W tej chwili
overview-mail-flows = Żaden e-mail nie czeka.
overview-mail-waits = Najstarszy e-mail czeka krócej niż minutę, to normalne.
overview-mail-waits-minutes =
    { $minutes ->
        [one] Najstarszy e-mail czeka 1 minutę.
        [few] Najstarszy e-mail czeka { $minutes } minuty.
        [many] Najstarszy e-mail czeka { $minutes } minut.
       *[other] Najstarszy e-mail czeka { $minutes } minuty.
    }
overview-mail-late = E-maile nie są dostarczane tak, jak powinny. Czas oczekiwania najstarszego: { $age }.
overview-mail-look = Zobacz oczekujące e-maile

overview-attention-title = Wymaga uwagi
overview-attention-none = W tej chwili nic.
overview-frozen =
    { $count ->
        [one] 1 konto zostało zablokowane przez właściciela, który zgłosił zmianę hasła niepochodzącą od niego.
        [few] { $count } konta zostały zablokowane przez właścicieli, którzy zgłosili zmiany hasła niepochodzące od nich.
        [many] { $count } kont zostało zablokowanych przez właścicieli, którzy zgłosili zmiany hasła niepochodzące od nich.
       *[other] { $count } konta zostało zablokowane przez właścicieli, którzy zgłosili zmiany hasła niepochodzące od nich.
    }
overview-kept-hashes = Z powodu zaimportowanych skrótów haseł każde logowanie trwa około { $times } razy tyle, ile trwałoby bez nich.
overview-kept-hashes-until = Pozostałe zostaną usunięte najpóźniej dnia { $date }.
overview-kept-hashes-look = Zobacz importy
overview-frozen-look = Zobacz zablokowane konta
overview-campaign-stuck =
    { $count ->
        [one] Kampania nowych haseł od godziny nie wysłała żadnego e-maila.
        [few] { $count } kampanie nowych haseł od godziny nie wysłały żadnego e-maila.
        [many] { $count } kampanii nowych haseł od godziny nie wysłało żadnego e-maila.
       *[other] { $count } kampanii nowych haseł od godziny nie wysłało żadnego e-maila.
    }
overview-campaign-look = Zobacz kampanie
overview-burst-address = Prośby o link dla jednego adresu w ciągu godziny ({ $count }):
overview-burst-address-look = Zobacz sprawę { $number }
overview-burst-network = Prośby o link z jednej sieci w ciągu godziny ({ $count }):
overview-guessing = Błędne hasła z jednej sieci w ciągu godziny ({ $count }):
overview-network-look = Zobacz jej zdarzenia
overview-mail-fails = Odrzucone w ciągu dnia e-maile ({ $count }) dla domeny
overview-mail-fails-look = Zobacz nieudane e-maile
overview-mail-faults =
    { $count ->
        [one] W ciągu ostatniego dnia nie wysłano 1 e-maila z powodu błędu w tym programie. Opisuje go dziennik programu.
        [few] W ciągu ostatniego dnia nie wysłano { $count } e-maili z powodu błędu w tym programie. Opisuje go dziennik programu.
        [many] W ciągu ostatniego dnia nie wysłano { $count } e-maili z powodu błędu w tym programie. Opisuje go dziennik programu.
       *[other] W ciągu ostatniego dnia nie wysłano { $count } e-maila z powodu błędu w tym programie. Opisuje go dziennik programu.
    }
overview-webhook-faults =
    { $count ->
        [one] W ciągu ostatniego dnia nie wysłano 1 komunikatu webhooka z powodu błędu w tym programie. Opisuje go dziennik programu.
        [few] W ciągu ostatniego dnia nie wysłano { $count } komunikatów webhooków z powodu błędu w tym programie. Opisuje go dziennik programu.
        [many] W ciągu ostatniego dnia nie wysłano { $count } komunikatów webhooków z powodu błędu w tym programie. Opisuje go dziennik programu.
       *[other] W ciągu ostatniego dnia nie wysłano { $count } komunikatu webhooków z powodu błędu w tym programie. Opisuje go dziennik programu.
    }
overview-webhook-faults-look = Zobacz webhooki
overview-texts-broken =
    { $count ->
        [one] 1 zmienionego tekstu nie można użyć. Zamiast niego jest pokazywany tekst wbudowany.
        [few] { $count } zmienionych tekstów nie można użyć. Zamiast nich są pokazywane teksty wbudowane.
        [many] { $count } zmienionych tekstów nie można użyć. Zamiast nich są pokazywane teksty wbudowane.
       *[other] { $count } zmienionego tekstu nie można użyć. Zamiast nich są pokazywane teksty wbudowane.
    }
overview-texts-broken-look = Zobacz teksty
# Followed by its name.
overview-directory-down = Katalog nie odpowiada, a to, co go potrzebuje, musi czekać:
overview-directory-look = Zobacz katalogi
# Followed by its URL.
overview-webhook-fails = Od ponad 15 minut nie dostarczono żadnej wiadomości do webhooka:

overview-funnel-title = Od prośby do nowego hasła
overview-funnel-note = Liczone według spraw: powtórzone prośby liczą się raz.
overview-funnel-requests = Poproszono o link
overview-funnel-mails = Dostarczono e-mail
overview-funnel-opened = Otwarto link
overview-funnel-changed = Zmieniono hasło
overview-funnel-share = { $share }%

# For some minutes after an upgrade.
overview-still-counting = Dane sprzed { $time } UTC są jeszcze zliczane. Będą kompletne za kilka minut.

overview-plots-title = Aktywność
overview-plot-requests = Prośby
overview-plot-mails = Dostarczone e-maile
overview-plot-opened = Linki otwarte przez ludzi
overview-plot-changed = Zmienione hasła
overview-plot-alternative = { $what }: słupki w czasie, łącznie { $total }; liczby podaje tabela poniżej.
overview-plot-table = Liczby
overview-plot-from = Od
overview-plot-count = Liczba

overview-empty-title = Nie ma jeszcze próśb
overview-empty = Tu pojawią się prośby i ich przebieg. Wypróbuj to samodzielnie lub wyślij testowy e-mail.
overview-empty-try = Otwórz stronę odzyskiwania

# Numbers of what there is now. Each is followed by its label, and leads to the list that it counts.
overview-figures-title = Konta i poczta
overview-figure-users = konta
overview-figure-never-logged-in = bez ani jednego logowania
overview-figure-frozen = zablokowane przez właścicieli
overview-figure-disabled = wyłączone
overview-figure-mails-waiting = oczekujące e-maile
overview-figure-mails-failed = nieudane e-maile
