//! What taking a parcel in would change, and doing it: all of it or nothing.

use super::super::{
    CaseId, Difference, Library, LibraryError, Receipt, Saved, Scenario, Store, differences,
};
use super::Parcel;

/// What would change. Nothing has been written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The cases, in the order of the parcel.
    pub cases: Vec<Incoming>,
}

/// A case that could be taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// It, as it was handed over.
    pub saved: Saved,
    /// What this device knows of it.
    pub known: Known,
}

/// What a device knows of a case that is handed over. No kept case is ever written over: what is
/// taken in becomes a case of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known {
    /// No case like it.
    New,
    /// The very same facts and choices are kept already.
    Same(CaseId),
    /// A case of the same name and condition is kept and says something else: there, then here.
    Like(CaseId, Vec<Difference>),
}

impl Plan {
    /// What would change if a parcel were taken in. Changes nothing.
    ///
    /// # Errors
    /// [`LibraryError`] where the cases of this device cannot be read.
    pub fn of<S: Store>(parcel: Parcel, library: &Library<S>) -> Result<Plan, LibraryError> {
        let mut kept = Vec::new();
        for summary in library.list()?.cases {
            kept.push((summary.id.clone(), library.open(&summary.id)?.scenario));
        }
        let cases = parcel.cases.into_iter().map(|saved| {
            let known = known(&saved.scenario, &kept);
            Incoming { saved, known }
        });
        Ok(Plan {
            cases: cases.collect(),
        })
    }

    /// The same where nothing can be kept: all is new.
    #[must_use]
    pub fn on_a_bare_device(parcel: Parcel) -> Plan {
        let new = |saved| Incoming {
            saved,
            known: Known::New,
        };
        Plan {
            cases: parcel.cases.into_iter().map(new).collect(),
        }
    }

    /// The cases that are not kept already.
    #[must_use]
    pub fn unknown(&self) -> Vec<&Scenario> {
        let unknown = self.cases.iter();
        let unknown = unknown.filter(|one| !matches!(one.known, Known::Same(_)));
        unknown.map(|one| &one.saved.scenario).collect()
    }
}

fn known(case: &Scenario, kept: &[(CaseId, Scenario)]) -> Known {
    let find = |is: &dyn Fn(&Scenario) -> bool| kept.iter().find(|(_, kept)| is(kept));
    if let Some((id, _)) = find(&|kept| kept == case) {
        return Known::Same(id.clone());
    }
    let alike = |kept: &Scenario| {
        !case.name.trim().is_empty() && kept.name == case.name && kept.condition == case.condition
    };
    match find(&alike) {
        Some((id, kept)) => {
            let lines = differences(&[case, kept]);
            let differing = lines.into_iter().filter(Difference::differs);
            Known::Like(id.clone(), differing.collect())
        }
        None => Known::New,
    }
}

/// Takes cases in, each under an id of its own: all of them, or none.
///
/// # Errors
/// [`LibraryError`] of the first that could not be kept. Those before it were taken back out.
///
/// Where even that fails, the ids of what stayed are given, so that it is said and not hidden.
pub fn take_in<S: Store>(
    library: &Library<S>,
    cases: &[(CaseId, Scenario)],
    now: u64,
) -> Result<Vec<Receipt>, (LibraryError, Vec<CaseId>)> {
    let mut receipts = Vec::new();
    for (number, (id, case)) in cases.iter().enumerate() {
        match library.save(id, case, None, now) {
            Ok(receipt) => receipts.push(receipt),
            Err(error) => {
                let before = cases.iter().take(number).map(|(id, _)| id);
                let stayed = before.filter(|id| library.delete_for_good(id, now).is_err());
                return Err((error, stayed.cloned().collect()));
            }
        }
    }
    Ok(receipts)
}
