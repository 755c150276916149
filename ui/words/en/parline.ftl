parline-title = Speakers and chambers from Parline
parline-about = Parline is the IPU’s open database on parliaments. You see each difference from what the program has first, and nothing is changed before you accept it.
parline-network = The program goes on the network only when you press the button, and sends nothing from your register.
parline-language = Language of the list
parline-fetch = Fetch Speakers
parline-fetching = Fetching Speakers from Parline
parline-stopped = Stopped as you asked. Nothing was changed.
parline-changes = { $count ->
    [0] No open changes
    [one] { $count } open change
   *[other] { $count } open changes
}
parline-nothing = Every entry was decided on or agrees with your register.
parline-show = Show
parline-show-all = All changes
parline-show-ours = Entered by your office
parline-tick = Chosen
parline-tick-one = Choose { $name }: { $post }, { $country }
parline-tick-plain = { $count ->
    [one] Tick { $count } that overwrites nothing of yours
   *[other] Tick { $count } that overwrite nothing of yours
}
parline-tick-none = Take all ticks away
parline-post = Post
parline-register = Your register
parline-says = Parline
parline-what = Difference
parline-no-holder = No holder
parline-nobody = Names nobody
parline-since = Since
parline-ours = Entered by your office
parline-ours-about = What your office entered itself counts more: it stays as it is unless you tick it and accept.
parline-outcome-added = New
parline-outcome-changed = Changed
parline-outcome-vacant = No longer there
parline-outcome-several = Several people
parline-outcome-no_post = No post fits
parline-why-added = Your register has no holder.
parline-why-changed = Your register has somebody else.
parline-why-vacant = Parline says the post is vacant or no longer lists it. Accepting ends the holder today.
parline-why-several = Parline names several people for this post. Those you accept stand beside each other.
parline-why-no_post = The program knows no such chamber. This can only be left.
parline-accept = { $count ->
    [0] Accept changes
    [one] Accept { $count } change
   *[other] Accept { $count } changes
}
parline-leave = { $count ->
    [0] Leave changes
    [one] Leave { $count } change
   *[other] Leave { $count } changes
}
parline-only-left = { $count ->
    [one] { $count } ticked entry can only be left.
   *[other] { $count } ticked entries can only be left.
}
parline-accepted = { $count ->
    [one] One change was accepted.
   *[other] { $count } changes were accepted.
}
parline-left = { $count ->
    [one] One change was left as it is.
   *[other] { $count } changes were left as they are.
}
parline-agree = { $count ->
    [one] { $count } entry is equal to your register
   *[other] { $count } entries are equal to your register
}
parline-speakers = Speakers
parline-chambers = Chambers
parline-fetch-chambers = Fetch chambers
parline-fetching-chambers = Fetching chambers from Parline
parline-chamber = Chamber and value
parline-directory = Directory
parline-no-value = Nothing
parline-outcome-value = Other value
parline-outcome-no_chamber = Not in the directory
parline-why-value = The directory says otherwise.
parline-why-no_chamber = The program knows no such chamber. This can only be left.
parline-values-agree = { $count ->
    [one] { $count } value agreed with the directory
   *[other] { $count } values agreed with the directory
}
