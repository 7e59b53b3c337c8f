//! Every statement and wording of the library.

use ivig_navigator::evidence::antibody::ANTIBODIES;
use ivig_navigator::evidence::discrepancy::{Fault, Severity, discrepancies};
use ivig_navigator::evidence::library::{Entry, Given, Listing, Topic, entries};
use ivig_navigator::evidence::mechanism::{BIOPSY, Mechanism, Named};
use ivig_navigator::evidence::since_2004::answers::{ANSWERS, Settled};

use crate::knowledge::Knowledge;

impl Knowledge {
    /// All studies of both layers, with what the library alone knows of them.
    pub fn library(&mut self) {
        for entry in entries() {
            self.entry(&entry);
        }
        for listing in Listing::ALL {
            self.wording("a listing", listing.text());
        }
        for topic in Topic::LATER {
            self.wording(topic.key(), topic.name());
        }
        self.differences();
        self.mechanisms();
        for answer in ANSWERS {
            self.stated(format!("answer to {:?}", answer.question), &answer.text);
        }
        for settled in Settled::ALL {
            self.wording("settled", settled.text());
        }
    }

    fn differences(&mut self) {
        for one in discrepancies() {
            self.wording(one.key(), one.says);
            self.stated(one.key(), &one.fact);
            self.wording(one.key(), one.uses);
        }
        for severity in Severity::ALL {
            self.wording("a severity", severity.text());
        }
        for fault in [Fault::Translation, Fault::Elsewhere] {
            self.wording("a fault", fault.text());
        }
    }

    fn mechanisms(&mut self) {
        for mechanism in Mechanism::ALL {
            self.wording(mechanism.key(), mechanism.name());
            let own = mechanism.finding();
            for link in mechanism.links() {
                self.wording(mechanism.key(), link.name);
                self.statement(mechanism.key(), &link.named);
            }
            let linked = mechanism.links().iter().flat_map(|link| link.findings);
            for finding in linked.copied().chain(own) {
                self.stated(mechanism.key(), &finding.text);
            }
        }
        for named in [Named::Text, Named::Presumed, Named::Legend] {
            self.wording("named", named.text());
        }
        for fact in BIOPSY {
            self.stated("figure 2", fact);
        }
        for antibody in ANTIBODIES {
            self.wording(antibody.key, antibody.antigen);
            self.stated(antibody.key, &antibody.class);
            for fact in antibody.role.iter().chain(antibody.checks) {
                self.stated(antibody.key, fact);
            }
        }
    }

    fn entry(&mut self, entry: &Entry) {
        let at = |what: &str| format!("library, {}, {what}", entry.key());
        self.statement(at("citation"), &entry.citation);
        self.statement(at("pmid"), &entry.pmid);
        self.statement(at("doi"), &entry.doi);
        self.statement(at("design"), &entry.design);
        self.statement(at("entered"), &entry.participants.entered);
        self.statement(at("analysed"), &entry.participants.analysed);
        self.statement(at("completed"), &entry.participants.completed);
        self.statement(at("regimen"), &entry.regimen);
        self.statement(at("comparators"), &entry.comparators);
        self.statement(at("direction"), &entry.direction);
        self.statement(at("reference"), &entry.reference);
        self.stated(at("population"), &entry.population);
        self.stated(at("result"), &entry.result);
        for fact in entry.further {
            self.stated(at("further"), fact);
        }
        let detail = &entry.detail;
        self.statement(at("year"), &detail.year);
        self.statement(at("registered"), &detail.registered);
        self.stated(at("primary"), &detail.primary);
        for arm in detail.arms {
            self.wording(at("arm"), arm.name);
            self.statement(at("arm, given"), &arm.given);
            self.statement(at("arm, patients"), &arm.patients);
            match arm.given.value() {
                Some(Given::IvigWith(_, text) | Given::IvigAs(text) | Given::Other(text)) => {
                    self.wording(at("arm, given"), text);
                }
                Some(Given::Ivig(_)) | None => {}
            }
        }
        for estimate in detail.estimates {
            self.wording(at("estimate"), estimate.outcome);
            self.wording(at("estimate"), estimate.sides.0);
            self.wording(at("estimate"), estimate.sides.1);
            self.statement(at("estimate"), &estimate.measure);
        }
        for fact in detail.conduct {
            self.stated(at("conduct"), fact);
        }
        for fact in detail.adverse {
            self.stated(at("adverse"), fact);
        }
        for subgroup in detail.subgroups {
            self.wording(at("subgroup"), subgroup.who);
            self.statement(at("subgroup"), &subgroup.direction);
        }
    }
}
