# One sentence an error: what happened, what it means, what to do. Key: error-<code>.
error-no-register = There is no register at this place. Create one, or name another place.
error-register-exists = There is already a file at this place. Nothing was overwritten; choose another name.
error-locked = The register is locked. Unlock it first.
error-wrong-passphrase = This is not the passphrase of this register. Check the keyboard and try again; nothing is lost.
error-weak-passphrase = This passphrase is too easy to guess. Use { $words } words, or at least { $characters } different characters.
error-key-file-missing = The key file of this register is missing. Put the file that ends in .key back beside the register, from a backup if need be.
error-key-file-damaged = The key file of this register and its copy are damaged. The register itself is untouched; put the key file back from a backup.
error-register-damaged = The file of this register is damaged. Nothing was changed; restore it from the newest backup.
error-register-empty = The file of this register is empty (0 bytes). It is not a new register; restore it from a backup.
error-not-a-register = This file is not a register of this program. Nothing was changed.
error-key-of-another-register = The key file beside this register belongs to another register. Put the right pair together.
error-newer-register = This register was written by a newer version of the program ({ $found }, this one knows { $known }). Nothing was changed; install the newer version.
error-in-use = This register is open in another window or command. Close that one first, then try again.
error-cannot-write = The disk cannot be written: it is full or protected. What was saved before is safe; make room, then try again.
error-cannot-read-file = The file “{ $file }” could not be opened. Check that it exists and that you may read it.
error-decision-not-read = { $reason ->
    [no_text] “{ $file }” holds only pictures of pages, no text. Ask for a file with text, or have it recognised first. Nothing was imported.
    [encrypted] “{ $file }” is protected by a password. Open it in a PDF reader, save it without the password, and import that file. Nothing was imported.
    [not_a_decision] “{ $file }” is not a decision of the IPU, or not in a form the program reads (PDF or Word, .docx). Nothing was imported.
    [too_large] “{ $file }” is too large to be a decision. Nothing was imported.
   *[damaged] “{ $file }” is damaged or is neither a PDF nor a Word document (.docx). Fetch it again from where it came. Nothing was imported.
}
error-table-not-read = { $reason ->
    [encrypted] “{ $file }” is protected by a password. Open it in an office program, save it without the password, and choose that file. Nothing was imported.
    [too_large] “{ $file }” is larger than any list of cases. Nothing was imported.
    [empty] There is nothing in “{ $file }”. Nothing was imported.
   *[damaged] “{ $file }” is damaged, or is not a table (CSV, XLSX) or an export of this program. Nothing was imported.
}
error-not-found = { $what ->
    [case] There is no case with the code “{ $key }”.
    [letter] This letter is not in the register any more.
    [post] There is no post “{ $key }”.
    [decision] This decision is not in the register.
    [demand] This demand is not in the register any more.
   *[other] “{ $key }” is not in the register.
}
error-invalid = Some fields need another look.
error-stale = This was changed in the meantime. Look at the newer version, then make your change again.
error-wrong-state = { $what ->
    [letter] The letter is { $state ->
        [draft] still a draft. Approve it first.
        [approved] already approved. Reopen it to change it.
        [queued] already in the outbox.
        [sent] already sent.
        [handed_over] already handed over.
       *[discarded] discarded.
    }
    [report] The report is { $state ->
        [draft] still a draft. Approve it first.
        [approved] already approved.
        [queued] already in the outbox.
       *[sent] already sent.
    }
    [proposal] The decision is { $state ->
        [accepted] already imported.
       *[discarded] already discarded.
    }
   *[message] The message is { $state ->
        [sent] already sent.
        [held] held. Release it first.
        [in_doubt] in doubt. Decide first whether it was sent.
        [refused] refused. Correct the cause, then try again.
       *[claimed] on its way and cannot be stopped now.
    }
}
error-findings-block = { $errors ->
    [one] The check found one error. Correct it before approving.
   *[other] The check found { $errors } errors. Correct them before approving.
}
error-approval-out-of-date = The letter changed after it was shown. Look at it again before approving.
error-wrong-country-typed = The country chosen is not the recipient’s. Check whom the letter goes to.
error-no-address = There is no e-mail address for { $post }. Enter the holder’s address, or hand the letter over another way.
error-no-account = No mail account is set up. Set one up in Settings; what was approved stays ready.
error-offline = No mail server could be reached. What waits stays in the outbox and goes out when there is a connection.
error-route-stopped = { $trouble ->
    [authentication] The mail server does not accept the user name or the password. Sending is stopped; enter them again in Settings.
    [passwords_switched_off] The mail server no longer accepts passwords from programs. Sending is stopped; ask parliament IT for another way, or hand the letters over as files.
    [certificate_name] The server’s certificate is for another name. Sending is stopped and nothing was sent; check the server’s name in Settings or ask parliament IT.
    [certificate_trust] The server’s certificate is not trusted, or has expired. Sending is stopped and nothing was sent; check this computer’s date, or ask parliament IT for the authority’s certificate.
    [no_tls] The server does not offer a protected connection. Sending is stopped and nothing was sent; check the server in Settings.
    [tampering] Something on this network interferes with the connection. Sending is stopped and nothing was sent; use another network.
    [no_authentication] The server offers no way to sign in that this program knows. Sending is stopped; ask parliament IT.
    [sender_refused] The server does not take mail from the sender’s address. Sending is stopped; check the address in Settings.
    [not_a_mail_server] What answered is no mail server. You may have to sign in to this network in a browser first.
   *[unknown_host] There is no server of this name. Sending is stopped; check the server’s name in Settings.
}
error-cannot-undo = { $reason ->
    [changed] This was changed again in the meantime, so it cannot be undone as a whole.
    [changed_by] This was changed again later: { $by }. Undo that first.
    [needed] Something later rests on this. Undo that first.
    [needed_by] Something later rests on this: { $by }. Undo that first.
    [left] This has to do with a message or a letter that has left, or is about to. That cannot be undone.
    [numbered] A letter or report was approved or numbered here. A number is given once; reopen the letter instead.
    [secret] Part of this is not kept in the history, so it cannot be brought back.
    [undone] This was undone already.
   *[beginning] This is where the register begins.
}
error-not-fetched = { $reason ->
    [offline] There is no connection to the server. Nothing was changed; try again when connected.
    [exercise] The exercise never leaves this machine, so nothing was fetched. In your own register it works the same way.
    [too_slow] The server took too long to answer. Nothing was changed; try again later.
    [not_protected] This address is not protected. Use one that begins with https://.
    [not_trusted] The server’s certificate is not to be trusted, so nothing was fetched. Ask parliament IT.
    [not_an_address] This is not the address of a server. Write it in full, for example https://api.data.ipu.org/v1.
    [not_there] The server has no such list at this address. Nothing was changed.
    [refused] The server refused to answer. Nothing was changed; try again later.
    [too_large] The answer is far larger than a list of Parline. Nothing was changed.
   *[not_understood] The answer is not a list as Parline gives it. Nothing was changed; check the address.
}
error-cancelled = Stopped as you asked. Nothing was changed.
error-nothing-to-report = There is nothing new to report since the last report.
error-unknown-call = The program asked for something it does not know ({ $name }). Please report this.
error-bad-call = The program asked for something in the wrong shape. Please report this.
error-fault = Something failed inside the program. Nothing was half done; the local log has the details.

field-empty = This is needed.
field-too-long = This is too long.
field-not-a-date = Write the date as year-month-day, for example 2026-11-23.
field-not-an-address = This is not one complete e-mail address.
field-not-known = This is not known; choose one from the list.
field-not-one-of = Choose one of the values offered.
field-in-the-future = This date is in the future.
field-in-the-past = This date is in the past.
field-not-a-certificate = This is not a certificate in PEM form.
field-not-a-host = Write the server’s name, for example mail.parliament.example.
field-not-protected = Only protected connections are allowed: TLS from the start, or STARTTLS.
field-address-hidden = Write the address plainly: it holds characters that cannot be seen.
field-address-several = Write one address a field.
field-address-local-too-long = The part before the @ is longer than 64 characters.
field-address-domain-too-long = The part after the @ is too long.
field-address-no-dot = The part after the @ needs a dot, for example parliament.example.
field-address-ip = Write a server’s name after the @, not a number.
field-address-localhost = An address on this computer cannot be reached by others.
field-address-local-not-ascii = The part before the @ has letters that mail servers do not take.
field-address-domain-not-ascii = The part after the @ has signs that no address may have.
field-no-code-column = Say which column holds the code of the case.
field-placeholder = Only the words in braces that are listed may stand in braces, for example {"{"}name{"}"}.
