//! Every statement and every wording that the pure rooms hold, with the place it was found at.

use std::collections::BTreeSet;
use std::fmt::Debug;

use ivig_navigator::advice::{Advice, Relation, Verdict, layers};
use ivig_navigator::catalogue::{self, Against, Made, Sort, Way};
use ivig_navigator::evidence::since_2004::{Change, Standing, since};
use ivig_navigator::evidence::{
    Category, Claim, Comparator, Condition, Direction, Fact, OpenQuestion, Position, Source,
    Stance, Status, Study, StudyId, review_2004,
};
use ivig_navigator::meta_analysis::{METHOD, POOLS};
use ivig_navigator::patient::{Answers, Field, Kind, Patient, RiskGroup};
use ivig_navigator::quantity::{Basis, DosePerKilogram, PerCourse, PerDay};
use ivig_navigator::safety::{AdverseEvent, CLEARANCE_SAYS, Gravity, Layer, screen_for};
use ivig_navigator::text::{Sentence, Text};

use crate::answering::every_patient_of_both;
use crate::risks;

/// A [`Fact`] of any type, as far as its standing goes.
pub struct Statement {
    pub at: String,
    pub status: Status,
    pub holds: bool,
    pub sources: Vec<Source>,
}

/// What was found.
#[derive(Default)]
pub struct Knowledge {
    pub statements: Vec<Statement>,
    pub wordings: Vec<(String, Text)>,
    /// Wordings that were put together from values.
    pub filled: Vec<(String, Sentence)>,
}

impl Knowledge {
    /// The layer of 2004 alone.
    pub fn of_2004() -> Knowledge {
        let mut found = Knowledge::default();
        for condition in Condition::ALL {
            found.position(review_2004::position(*condition));
        }
        for id in StudyId::ALL {
            found.study(id.record());
        }
        found
    }

    /// Everything in the pure rooms.
    pub fn all() -> Knowledge {
        let mut found = Knowledge::of_2004();
        found.names();
        found.fields();
        found.safety();
        found.shelf();
        found.weight_rules();
        found.order_words();
        found.maintenance();
        found.ordered();
        found.watched();
        found.scores();
        found.passports();
        found.pools();
        found.catalogue();
        found.library();
        for condition in Condition::ALL {
            found.position(&since(*condition).position);
            for one in since(*condition).guidelines {
                let at = format!("{} on {condition:?}", one.by.short());
                found.wording(&at, one.grade);
                found.stated(&at, &one.says);
            }
            let mut said = BTreeSet::new();
            for patient in every_patient_of_both(*condition) {
                let both = layers(*condition, &patient);
                found.advice("then", &both.then, &mut said);
                found.advice("now", &both.now, &mut said);
            }
        }
        found
    }

    pub fn statement<T: Copy + Debug>(&mut self, at: impl Into<String>, fact: &Fact<T>) {
        self.statements.push(Statement {
            at: at.into(),
            status: fact.status(),
            holds: fact.value().is_some(),
            sources: fact.sources().to_vec(),
        });
    }

    pub fn wording(&mut self, at: impl Into<String>, text: Text) {
        self.wordings.push((at.into(), text));
    }

    pub fn stated(&mut self, at: impl Into<String>, fact: &Fact<Text>) {
        let at = at.into();
        self.statement(&at, fact);
        if let Some(text) = fact.value() {
            self.wording(at, text);
        }
    }

    fn catalogue(&mut self) {
        let names = catalogue::Layer::ALL.iter().map(|one| one.text());
        let names = names.chain(Made::ALL.iter().map(|one| one.text()));
        let names = names.chain(Against::ALL.iter().map(|one| one.text()));
        let names = names.chain(Way::ALL.iter().map(|one| one.text()));
        for name in names.chain(Sort::ALL.iter().map(|one| one.text())) {
            self.wording("a choice of the catalogue", name);
        }
    }

    fn pools(&mut self) {
        self.wording("pools", METHOD);
        for pool in &POOLS {
            let at = format!("pool of {:?}", pool.condition);
            self.statement(&at, &pool.published);
            for text in [pool.outcome, pool.review, pool.note] {
                self.wording(&at, text);
            }
            for member in pool.members {
                self.statement(&at, &member.counts);
                if let Some(note) = member.note {
                    self.wording(&at, note);
                }
            }
        }
    }

    fn claims(&mut self, at: &str, claims: &[Claim]) {
        for (index, claim) in claims.iter().enumerate() {
            self.stated(format!("{at} {index}"), &claim.text);
        }
    }

    fn position(&mut self, position: &'static Position) {
        let at = |what: &str| format!("position on {:?}, {what}", position.condition);
        self.statement(at("line"), &position.line);
        self.stated(at("summary"), &position.summary);
        for regimen in position.regimens {
            self.statement(at(regimen.key), &regimen.schedule);
            self.wording(at(regimen.key), regimen.purpose.text());
            if let Some(phase) = regimen.schedule.value() {
                self.filled.push((at(regimen.key), phase.sentence()));
            }
        }
        self.claims(&at("ground"), position.grounds);
        self.claims(&at("caveat"), position.caveats);
        for combination in position.combinations {
            self.wording(at("combination"), combination.with);
            self.stated(at("combination"), &combination.note);
        }
    }

    fn study(&mut self, study: &'static Study) {
        let at = |what: &str| format!("{}, {what}", study.id.key());
        self.statement(at("citation"), &study.citation);
        self.statement(at("pmid"), &study.pmid);
        self.statement(at("doi"), &study.doi);
        self.statement(at("design"), &study.design);
        self.statement(at("entered"), &study.participants.entered);
        self.statement(at("analysed"), &study.participants.analysed);
        self.statement(at("completed"), &study.participants.completed);
        self.statement(at("regimen"), &study.regimen);
        self.statement(at("comparators"), &study.comparators);
        self.statement(at("direction"), &study.direction);
        self.stated(at("population"), &study.population);
        self.stated(at("result"), &study.result);
        for fact in study.further {
            self.stated(at("further"), fact);
        }
        if let Some(design) = study.design.value() {
            self.filled.push((at("design"), design.sentence()));
            self.wording(at("kind"), design.kind());
        }
        for phase in study.regimen.value().unwrap_or_default() {
            self.filled.push((at("regimen"), phase.sentence()));
        }
    }

    /// What an advice says, each wording once.
    fn advice(
        &mut self,
        layer: &'static str,
        advice: &Advice,
        said: &mut BTreeSet<(&'static str, &'static str)>,
    ) {
        let condition = advice.position.condition;
        let mut new = |text: Text| said.insert((layer, text.en()));
        let at = |what: &str| format!("advice {layer} on {condition:?}, {what}");
        if new(advice.headline) {
            self.wording(at("headline"), advice.headline);
        }
        let turns = advice.turns.iter().map(|turn| turn.claim);
        let guards = advice.guards.iter().map(|guard| guard.claim);
        let more = advice.alternatives.iter().chain(&advice.review).copied();
        for claim in turns.chain(guards).chain(more) {
            if claim.text.value().is_none_or(&mut new) {
                self.stated(at("claim"), &claim.text);
            }
        }
        for missing in &advice.missing {
            if new(missing.decides) {
                self.wording(at("missing"), missing.decides);
            }
        }
    }

    fn names(&mut self) {
        for condition in Condition::ALL {
            self.wording(format!("{condition:?}"), condition.name());
        }
        let fixed = Category::ALL
            .iter()
            .map(|category| category.text())
            .chain(Verdict::ALL.iter().map(|verdict| verdict.text()))
            .chain(Change::ALL.iter().map(|change| change.text()))
            .chain(Relation::ALL.iter().map(|relation| relation.text()))
            .chain(Standing::ALL.iter().map(|standing| standing.text()))
            .chain(OpenQuestion::ALL.iter().map(|question| question.text()))
            .chain(OpenQuestion::LATER.iter().map(|question| question.text()))
            .chain([PerDay::WORDS, PerCourse::WORDS])
            .chain([
                Stance::Harmful.text(),
                Stance::NoAddedBenefit.text(),
                Stance::InsteadOf.text(),
                Stance::Together.text(),
                Stance::NotExamined.text(),
                Gravity::Stop.text(),
                Gravity::Limit.text(),
                Gravity::Caution.text(),
                Gravity::Note.text(),
            ]);
        for text in fixed {
            self.wording("a fixed name", text);
        }
        for id in StudyId::ALL {
            let study = id.record();
            let named = study.comparators.value().unwrap_or_default();
            for text in named
                .iter()
                .map(|comparator: &Comparator| comparator.text())
            {
                self.wording(id.key(), text);
            }
            if let Some(text) = study.direction.value().map(Direction::text) {
                self.wording(id.key(), text);
            }
        }
    }

    fn fields(&mut self) {
        for field in Field::ALL {
            let at = format!("field {}", field.key());
            self.wording(&at, field.label());
            let help = field.help();
            if !help.ja().is_empty() || !help.en().is_empty() {
                self.wording(&at, help);
            }
            match field.kind() {
                Kind::OneOf(choices) => {
                    for choice in choices {
                        self.wording(&at, choice.label);
                    }
                }
                Kind::Whole(range) => self.wording(&at, range.unit),
                Kind::Weight | Kind::Height | Kind::Creatinine => {}
            }
            for typed in [
                "x",
                "-1",
                "1,234",
                "7 0",
                "1.2345678",
                "999999",
                "70 st",
                "0",
            ] {
                let mut answers = Answers::default();
                answers.set(*field, typed);
                for finding in Patient::read(&answers).1 {
                    self.filled.push((at.clone(), finding.sentence));
                }
            }
        }
    }

    fn safety(&mut self) {
        for event in AdverseEvent::ALL {
            let record = event.record();
            self.wording(event.key(), record.name);
            self.wording(event.key(), record.severity.text());
            if let Some(stated) = &record.stated {
                self.stated(event.key(), stated);
            }
            for figure in record.figures {
                self.stated(event.key(), &figure.text);
            }
        }
        let mut answers = Answers::default();
        answers.set(Field::Age, "80");
        for (risk, answer) in risks::RISKY {
            answers.set(*risk, *answer);
        }
        let course = Some(DosePerKilogram::mg(2000));
        for more in [
            &[][..],
            &[(Field::Age, "1")],
            &[(Field::IgaDeficiency, "")],
            &[(Field::IgaDeficiency, "absent")],
        ] {
            let mut answers = answers.clone();
            for (field, text) in more {
                answers.set(*field, *text);
            }
            let screening = screen_for(&Patient::read(&answers).0, course);
            for warning in &screening.warnings {
                let at = format!("warning of {}", warning.key());
                self.wording(&at, warning.risk());
                self.wording(&at, warning.cause.text());
                for line in warning.lines {
                    self.stated(&at, &line.text);
                    for note in line.notes {
                        self.stated(&at, note);
                    }
                }
            }
            for check in screening.checks() {
                self.stated("a check", check);
            }
        }
        for says in CLEARANCE_SAYS {
            self.stated("clearance", says);
        }
        for group in RiskGroup::ALL {
            self.wording("a group of risks", group.title());
        }
        for layer in Layer::ALL {
            self.wording("a layer", layer.text());
        }
        for gravity in Gravity::ALL {
            self.wording("a gravity", gravity.follows());
        }
    }
}
