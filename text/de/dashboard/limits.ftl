# Limits: who has to wait and why, clearing a limit, and networks that may ask for more links for a while.

limits-title = Limits
limits-lead = Wer gerade warten muss und welches Limit der Grund dafür ist. Jedes Limit endet von selbst.
limits-off = Limits sind in den Einstellungen deaktiviert, deshalb muss niemand warten.
limits-search = E-Mail-Adresse oder Netzwerk
limits-none-title = Niemand muss warten
limits-none = Für keine Adresse, kein Konto und kein Netzwerk ist ein Limit erreicht.
limits-no-match-title = Kein Limit erreicht
limits-no-match = Nichts hält diese Adresse oder dieses Netzwerk auf. Wenn die Person trotzdem warten muss, suchen Sie nach ihrem Vorgang.
limits-first-only = Von jedem Limit werden nur die ersten { $count } angezeigt. Suchen Sie nach einer Adresse oder einem Netzwerk, um andere zu sehen.
limits-list = Erreichte Limits
limits-column-who = Wer
limits-column-limit = Limit
limits-column-tries = Versuche
limits-column-since = Gezählt seit
limits-column-until = Bis
limits-column-help = Was hilft

# The limits. $duration is “10 minutes”.
limits-mails = E-Mails an eine Adresse: { $count } pro { $duration }
limits-requests = Link-Anfragen aus einem Netzwerk: { $count } pro { $duration }
limits-network-log-ins = Fehlgeschlagene Anmeldungen aus einem Netzwerk: { $count } pro { $duration }
limits-account-log-ins = Fehlgeschlagene Anmeldungen bei einem Konto: { $count } pro { $duration }
limits-account-codes = Falsche Zwei-Faktor-Codes für ein Konto: { $count } pro { $duration }
# Where the tries at an account came from.
limits-from = Aus dem Netzwerk { $network }
limits-from-elsewhere = Aus Netzwerken, in denen sich die Person, der das Konto gehört, noch nie angemeldet hat

# What people can do until a limit ends.
limits-help-mails = Die nächste E-Mail wird gesendet, sobald das Limit endet. Bis dahin lässt sich die neueste E-Mail verwenden, die schon angekommen ist.
limits-help-requests = Browser können weitermachen: Jede Anfrage dauert nur einen Moment länger. Programme müssen warten.
limits-help-network-log-ins = Konten, die dort schon verwendet wurden, werden nicht aufgehalten. Alle anderen können ihr Passwort wiederherstellen.
limits-help-account-log-ins = Senden Sie einen Wiederherstellungslink. Sobald damit ein neues Passwort gewählt wird, endet dieses Limit.
limits-help-account-codes = Dieses Limit lässt sich nicht aufheben. Wenn das Gerät verloren gegangen ist, kann die Administration die Zwei-Faktor-Authentifizierung zurücksetzen.

limits-clear = Limit aufheben
# For screen readers, after “Clear limit”: $who is an address or a network.
limits-clear-about = für { $who }

limits-allowed-title = Zugelassene Netzwerke
limits-allowed-lead = Aus diesen Netzwerken dürfen { $times }-mal so viele Links angefordert werden. Limits für Adressen, Passwörter und Codes bleiben gleich.
limits-allowed-none = Kein Netzwerk hat ein höheres Limit als üblich.
limits-allowed-network = Netzwerk
limits-allowed-reason = Grund
limits-allowed-by = Zugelassen von
limits-allowed-until = Bis
limits-end = Jetzt beenden
limits-allow = Netzwerk zulassen

limits-allow-title = Netzwerk zulassen
limits-allow-back = Alle Limits
limits-allow-lead = Für einen Unterrichtsraum oder eine Veranstaltung, wenn dort viele Personen gleichzeitig aus einem Netzwerk einen Link anfordern.
limits-allow-network-hint = Eine IPv4-Adresse oder ein IPv6-Netzwerk, das auf /64 oder /48 endet.
limits-allow-yours = Sie befinden sich im Netzwerk { $network }.
limits-allow-network-wrong = Geben Sie eine einzelne IPv4-Adresse wie 203.0.113.7 oder ein IPv6-Netzwerk wie 2001:db8:1:2::/64 ein.
limits-allow-for = Wie lange
limits-allow-reason-hint = Zum Beispiel „Computerraum, erster Schultag“. Der Grund wird auf der Seite mit allen Limits angezeigt.
limits-allow-reason-wrong = Geben Sie einen Grund mit höchstens { $count } Zeichen ein.
limits-allow-button = Netzwerk zulassen
