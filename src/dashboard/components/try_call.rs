//! Trying a call of the API from its page.

use crate::text::dashboard::DocsText;
use leptos::prelude::*;

/// The token for all calls of this page. It is in this field and nowhere else, so it is gone with the page.
/// It is useless without WebAssembly, so the field is hidden then.
#[component]
pub fn TokenField() -> impl IntoView {
    view! {
        <div class="field docs-token" data-alive="" hidden>
            <label class="field-label" for="api-token">
                {DocsText::TokenLabel.get()}
            </label>
            <p class="field-hint" id="api-token-hint">
                {DocsText::TokenHint.get()}
            </p>
            <input
                class="input"
                id="api-token"
                type="password"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                aria-describedby="api-token-hint"
            />
        </div>
    }
}

/// A form rendered by the server, where each field knows its place in the call. With WebAssembly the response
/// is shown here. Without it, the browser itself makes the calls that a plain form can make, and shows their
/// response; the others have their command line.
#[component]
pub fn TryCall(
    method: String,
    /// With its places, such as `{id}`.
    path: String,
    works_plainly: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <form
            class="form docs-try"
            method="post"
            action=works_plainly.then(|| path.clone())
            data-call=path.clone()
            data-method=method
            data-alive=(!works_plainly).then_some("")
            hidden=!works_plainly
        >
            {children()}
            <button class="button button-secondary" type="submit">
                {DocsText::TryButton.get()}
            </button>
            <div class="docs-answer" role="status">
                <div data-answer="yes" hidden>
                    <p>
                        <strong data-status=""></strong>
                    </p>
                    <pre class="docs-code" dir="ltr">
                        <code data-body=""></code>
                    </pre>
                    <details>
                        <summary>{DocsText::Headers.get()}</summary>
                        <pre class="docs-code" dir="ltr">
                            <code data-headers=""></code>
                        </pre>
                    </details>
                </div>
                <p data-answer="no" hidden>
                    <strong>{DocsText::Unreachable.get()}</strong>
                </p>
            </div>
        </form>
    }
}
