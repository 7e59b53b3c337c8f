//! What the scores and the countries' rules say: a part of [`Knowledge`].

use ivig_navigator::evidence::Condition;
use ivig_navigator::passport::{COUNTRIES, Outcome, Stage, page};
use ivig_navigator::patient::{Answers, Patient};
use ivig_navigator::score::{Asked, Score, ScoreId, ScoreInput, assess};

use crate::knowledge::Knowledge;

impl Knowledge {
    /// What was read of every country on every condition.
    pub fn passports(&mut self) {
        for stage in Stage::ALL {
            self.wording("passport", stage.text());
        }
        for outcome in Outcome::ALL {
            self.wording("passport", outcome.text());
        }
        for country in COUNTRIES {
            for condition in Condition::ALL {
                let at = format!("passport, {country:?}, {condition:?}");
                let page = page(country, *condition).unwrap();
                for fact in [&page.listing, &page.measure].into_iter().chain(page.doses) {
                    self.stated(&at, fact);
                }
                for criterion in page.own.iter().chain(page.general) {
                    self.stated(&at, &criterion.text);
                    self.wording(&at, criterion.read);
                }
                for open in page.open {
                    self.wording(&at, *open);
                }
            }
        }
    }

    /// Every score: its names, items, levels, bands and notes, and what it comes to.
    pub fn scores(&mut self) {
        for id in ScoreId::ALL {
            self.score(id.key(), id.score());
            self.assessed(*id);
        }
    }

    fn score(&mut self, key: &str, score: &Score) {
        self.wording(key, score.name);
        self.stated(key, &score.stated);
        self.stated(key, &score.change);
        for item in score.items {
            self.wording(item.key, item.label);
            match item.asked {
                Asked::Levels(levels) => {
                    for level in levels {
                        self.wording(item.key, level.label);
                    }
                }
                Asked::Age(cuts) | Asked::Total(_, cuts) => {
                    for cut in cuts {
                        self.wording(item.key, cut.label);
                    }
                }
            }
        }
        for fact in score.notes {
            self.stated(key, fact);
        }
        for one in score.not_valid {
            self.stated(key, &one.text);
        }
        for band in score.bands {
            self.stated(key, &band.text);
        }
        for open in score.open {
            self.wording(key, *open);
        }
    }

    /// Nothing answered, then each item at every level with the rest unknown.
    fn assessed(&mut self, id: ScoreId) {
        let patient = Patient::default();
        let condition = Some(Condition::Gbs);
        let mut take = |answers: &Answers| {
            let input = ScoreInput {
                answers,
                patient: &patient,
                condition,
            };
            let result = assess(id, &input);
            self.filled.push((id.key().to_owned(), result.sentence()));
            for line in result.lines {
                let said = line.answer.into_iter().chain([line.points.sentence()]);
                self.filled
                    .extend(said.map(|said| (id.key().to_owned(), said)));
            }
        };
        take(&Answers::default());
        for item in id.score().items {
            let Asked::Levels(levels) = item.asked else {
                continue;
            };
            for level in levels {
                let mut answers = Answers::default();
                answers.set_under(item.key, level.key.to_owned());
                take(&answers);
            }
        }
    }
}
