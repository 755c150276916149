# The outbox about itself: what happened, what it means, what comes next.
outbox-moment-today = at { $time }
outbox-moment = on { $date } at { $time }

outbox-queued = Waiting to go out. It leaves by itself as soon as the mail server can be reached.
outbox-queued-unreached = Waiting: no mail server could be reached { $moment }. It tries again by itself.
outbox-queued-stopped = Waiting: sending is stopped until the mail account is looked after. It then leaves by itself.
outbox-delayed = Not taken yet; the answer was: “{ $reply }”. It tries again by itself { $moment }.
outbox-delayed-silent = Not taken yet: the connection broke off before the letter was handed over. It tries again by itself { $moment }.
outbox-waiting-long = It has been waiting since it was queued { $moment }; look whether something is in the way.
outbox-held = Held back. It stays here until you release it.
outbox-claimed = Being sent now.
outbox-handing-over = Being handed to your mail server now.
outbox-sent = Taken by your mail server { $moment }.
outbox-sent-by-person = Marked as sent by a person { $moment }, after it had been in doubt.
outbox-refused = Refused. The answer was: “{ $reply }”. It did not go out; correct the cause, then try again.
outbox-in-doubt = In doubt: the mail server did not answer after taking the letter { $moment }, so it may or may not have it. Look in the Sent folder of your mail program or ask the recipient, then choose.
outbox-message-damaged = The stored message is not the one that was approved any more; it was not sent

outbox-server-said = The server said: “{ $reply }”.
outbox-trouble-authentication = Sending is stopped: the mail server does not accept the user name or the password. Nothing was sent and nothing is lost; enter both again in the mail account.
outbox-trouble-passwords-switched-off = Sending is stopped: the mail server no longer accepts passwords from programs. Nothing is lost; ask parliament IT to allow it for this account, or hand the letters over as files.
outbox-trouble-certificate-name = Sending is stopped: the server’s certificate is for another name, so this may be a different server. Nothing was sent; check the server’s name in the mail account or ask parliament IT.
outbox-trouble-certificate-trust = Sending is stopped: the server’s certificate is not trusted or has expired. Nothing was sent; check this computer’s date, or ask parliament IT for the authority’s certificate.
outbox-trouble-no-tls = Sending is stopped: the server offered no protected connection. Nothing was sent, not even the password; check server and port in the mail account.
outbox-trouble-tampering = Sending is stopped: something on this network interferes with the connection. Nothing was sent; use another network and tell parliament IT.
outbox-trouble-no-authentication = Sending is stopped: the server offers no way to sign in that this program knows. Nothing was sent; ask parliament IT which server takes mail from programs.
outbox-trouble-sender-refused = Sending is stopped: the server does not take mail from your sender’s address. Nothing is lost; check the address in the mail account or ask parliament IT.
outbox-trouble-not-a-mail-server = Sending is stopped: what answered is no mail server. Nothing was sent; you may have to sign in to this network in a browser first, then try again.
outbox-trouble-unknown-host = Sending is stopped: there is no server of this name. Nothing was sent; check the server’s name in the mail account.

outbox-outcome-accepted = Taken by the mail server
outbox-outcome-delayed = Not taken yet
outbox-outcome-refused = Refused
outbox-outcome-in-doubt = No answer after the hand-over
outbox-outcome-interrupted = The program ended during the hand-over
outbox-outcome-route-stopped = Sending was stopped
outbox-outcome-person-sent = A person decided: it was sent
outbox-outcome-person-again = A person decided: send it again
outbox-outcome-person-retry = A person decided: try again after the refusal
