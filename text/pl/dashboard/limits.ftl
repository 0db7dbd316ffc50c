# Limits: who has to wait and why, clearing a limit, and networks that may ask for more links for a while.

limits-title = Limity
limits-lead = Kto musi teraz czekać i z powodu którego limitu. Każdy limit kończy się sam.
limits-off = Limity są wyłączone w ustawieniach, więc nikt nie musi czekać.
limits-search = Adres e-mail lub sieć
limits-none-title = Nikt nie musi czekać
limits-none = Limitu nie osiągnięto dla żadnego adresu, konta ani sieci.
limits-no-match-title = Nie osiągnięto limitu
limits-no-match = Nic nie wstrzymuje tego adresu ani tej sieci. Jeśli ktoś mimo to musi czekać, wyszukaj jego sprawę.
limits-first-only = Dla każdego limitu widać tylko pierwsze pozycje (liczba: { $count }). Aby zobaczyć inne, wyszukaj adres lub sieć.
limits-list = Osiągnięte limity
limits-column-who = Kogo dotyczy
limits-column-limit = Limit
limits-column-tries = Próby
limits-column-since = Liczone od
limits-column-until = Do
limits-column-help = Co pomaga

# The limits. $duration is “10 minutes”.
limits-mails = E-maile na jeden adres: { $count } (okres: { $duration })
limits-requests = Prośby o link z jednej sieci: { $count } (okres: { $duration })
limits-network-log-ins = Nieudane logowania z jednej sieci: { $count } (okres: { $duration })
limits-account-log-ins = Nieudane logowania na jedno konto: { $count } (okres: { $duration })
limits-account-codes = Błędne kody weryfikacji dwuetapowej dla jednego konta: { $count } (okres: { $duration })
# Where the tries at an account came from.
limits-from = Z sieci { $network }
limits-from-elsewhere = Z sieci, z których właściciel wcześniej się nie logował

# What people can do until a limit ends.
limits-help-mails = Następny e-mail zostanie wysłany, gdy limit się skończy. Do tego czasu można użyć najnowszego otrzymanego e-maila.
limits-help-requests = W przeglądarce można działać dalej: każda prośba trwa tylko chwilę dłużej. Programy muszą czekać.
limits-help-network-log-ins = Konta, których używano już w tej sieci, nie są wstrzymywane. Wszyscy inni mogą odzyskać hasło.
limits-help-account-log-ins = Wyślij link odzyskiwania. Wybranie za jego pomocą nowego hasła od razu kończy ten limit.
limits-help-account-codes = Tego limitu nie można zresetować. W razie utraty urządzenia administrator może zresetować weryfikację dwuetapową.

limits-clear = Zresetuj limit
# For screen readers, after “Clear limit”: $who is an address or a network.
limits-clear-about = dla: { $who }

limits-allowed-title = Sieci z podniesionym limitem
limits-allowed-lead = Osoby w tych sieciach mogą poprosić o { $times } razy więcej linków. Limity dla adresów, haseł i kodów pozostają bez zmian.
limits-allowed-none = Żadna sieć nie ma podniesionego limitu.
limits-allowed-network = Sieć
limits-allowed-reason = Powód
limits-allowed-by = Kto
limits-allowed-until = Do
limits-end = Zakończ teraz
limits-allow = Podnieś limit sieci

limits-allow-title = Podnieś limit sieci
limits-allow-back = Wszystkie limity
limits-allow-lead = Dla sali lekcyjnej lub wydarzenia, gdy wiele osób jednocześnie prosi o link z jednej sieci.
limits-allow-network-hint = Adres IPv4 lub sieć IPv6 zakończona na /64 lub /48.
limits-allow-yours = Twoja obecna sieć: { $network }.
limits-allow-network-wrong = Wpisz jeden adres IPv4, na przykład 203.0.113.7, lub sieć IPv6, na przykład 2001:db8:1:2::/64.
limits-allow-for = Na jak długo
limits-allow-reason-hint = Na przykład „Sala komputerowa, pierwszy dzień semestru”. Powód widać na stronie ze wszystkimi limitami.
limits-allow-reason-wrong = Wpisz powód, najwyżej { $count } znaków.
limits-allow-button = Podnieś limit
