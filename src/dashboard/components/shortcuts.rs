//! The list of keyboard shortcuts, from which the script reads them.

use crate::{api::access::Role, dashboard::shortcuts::SHORTCUTS, text::dashboard::AccountText};
use leptos::prelude::*;

/// The list as a dialog. It is only on the page if the shortcuts are on (WCAG 2.2, 2.1.4).
#[component]
pub fn Shortcuts(role: Role) -> impl IntoView {
    view! {
        <dialog class="shortcuts" id="shortcuts" aria-labelledby="shortcuts-title">
            <h2 id="shortcuts-title">{AccountText::ShortcutsTitle.get()}</h2>
            <ShortcutList role />
            <button class="button" type="button" data-close="">
                {AccountText::ShortcutsClose.get()}
            </button>
        </dialog>
    }
}

/// The shortcuts that this role can use.
#[component]
pub fn ShortcutList(role: Role) -> impl IntoView {
    view! {
        <dl class="shortcut-list">
            {SHORTCUTS
                .into_iter()
                .filter(|shortcut| shortcut.does.takes().is_none_or(|action| role.may(action)))
                .map(|shortcut| {
                    let keys = shortcut.keys.iter().enumerate();
                    view! {
                        <div
                            data-keys=shortcut.keys.join(" ")
                            data-does=shortcut.does.name()
                            data-opens=shortcut.does.opens()
                        >
                            <dt>
                                {keys
                                    .map(|(place, &key)| {
                                        view! {
                                            {(place > 0)
                                                .then(|| format!(" {} ", AccountText::Then.get()))}
                                            <kbd>{key}</kbd>
                                        }
                                    })
                                    .collect_view()}
                            </dt>
                            <dd>{shortcut.text.get()}</dd>
                        </div>
                    }
                })
                .collect_view()}
        </dl>
    }
}
