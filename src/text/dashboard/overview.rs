//! The first page.

catalogue! {
    pub enum OverviewText {
        Title = "overview-title": "Overview",
        Period = "overview-period": "Period",
        PeriodHour = "overview-period-hour": "24 hours",
        PeriodDay = "overview-period-day": "30 days",
        PeriodWeek = "overview-period-week": "26 weeks",
        MadeAt = "overview-made-at": "As of {time} UTC.",
        Refresh = "overview-refresh": "Refresh",
        Live = "overview-live": "This page follows by itself.",
        NotLive = "overview-not-live": "This page can’t follow by itself just now. It looks again every half minute.",

        NowTitle = "overview-now-title": "Right now",
        MailFlows = "overview-mail-flows": "No mail is waiting.",
        MailWaits = "overview-mail-waits": "The oldest mail has waited for less than a minute, which is usual.",
        MailWaitsMinutes = "overview-mail-waits-minutes": "The oldest mail has waited for {minutes} min.",
        MailLate = "overview-mail-late": "The oldest mail has waited for {age}: mail does not go out as it should.",
        MailLook = "overview-mail-look": "Look at the mails that wait",
        AgeMinutes = "overview-age-minutes": "{count} minutes",
        AgeHours = "overview-age-hours": "{count} hours",
        AgeDays = "overview-age-days": "{count} days",

        AttentionTitle = "overview-attention-title": "Needs a look",
        AttentionNone = "overview-attention-none": "Nothing out of the ordinary.",
        Frozen = "overview-frozen": "{count} frozen by their owners, who said that a new password was not theirs.",
        FrozenLook = "overview-frozen-look": "Look at frozen accounts",
        BurstAddress = "overview-burst-address": "{count} requests within an hour for one address:",
        BurstAddressLook = "overview-burst-address-look": "Look at case {number}",
        BurstNetwork = "overview-burst-network": "{count} requests within an hour from one network:",
        Guessing = "overview-guessing": "{count} wrong passwords within an hour from one network:",
        NetworkLook = "overview-network-look": "Look at what it did",
        MailFails = "overview-mail-fails": "{count} mails refused within a day for the domain",
        MailFailsLook = "overview-mail-fails-look": "Look at what its server says",

        FunnelTitle = "overview-funnel-title": "From the request to the new password",
        FunnelNote = "overview-funnel-note": "In cases: whoever asks more than once counts once.",
        FunnelRequests = "overview-funnel-requests": "Asked for a link",
        FunnelMails = "overview-funnel-mails": "Mail handed over",
        FunnelOpened = "overview-funnel-opened": "Link opened",
        FunnelChanged = "overview-funnel-changed": "Password changed",
        FunnelShare = "overview-funnel-share": "{share} %",

        PlotsTitle = "overview-plots-title": "How often",
        PlotRequests = "overview-plot-requests": "Requests",
        PlotMails = "overview-plot-mails": "Mails handed over",
        PlotOpened = "overview-plot-opened": "Links opened by people",
        PlotChanged = "overview-plot-changed": "Passwords changed",
        PlotAlternative = "overview-plot-alternative": "{what}: bars over time, {total} in all; the table below has the numbers.",
        PlotTable = "overview-plot-table": "Numbers",
        PlotFrom = "overview-plot-from": "From",
        PlotCount = "overview-plot-count": "Number",

        EmptyTitle = "overview-empty-title": "Nobody has asked for a link yet",
        Empty = "overview-empty": "As soon as somebody does, this page shows how it goes. Try it yourself, or check that mail goes out.",
        EmptyTry = "overview-empty-try": "Open the recovery page",
    }
}
