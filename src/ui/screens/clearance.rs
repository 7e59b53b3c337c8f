//! The creatinine clearance with its working, or what is missing to it: under the creatinine.

use crate::app::App;
use crate::safety::{CLEARANCE_SAYS, clearance};
use crate::text::Language;
use crate::ui::parts::claim;
use crate::ui::parts::disclosure::folded;
use crate::ui::parts::sheet::hint;
use crate::ui::say;
use crate::ui::view::{View, nothing};

/// Nothing as long as there is no creatinine.
pub fn view(app: App, lang: Language) -> View {
    let found = app.case.with_patient(clearance);
    let title = say(lang, "クレアチニンクリアランス", "Creatinine clearance");
    match found {
        None => nothing(),
        Some(Err(none)) => hint(none.sentence().get(lang).to_owned()),
        Some(Ok(computed)) => {
            let mut behind = vec![hint(computed.working.get(lang).to_owned())];
            let says = CLEARANCE_SAYS.iter();
            behind.extend(says.map(|says| claim::statement(lang, says, &[])));
            folded(format!("{title}: {}", computed.clearance.figure()), behind)
        }
    }
}
