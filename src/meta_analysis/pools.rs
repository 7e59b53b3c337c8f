//! The pooled values that were published, and the counts to compute them again.
//!
//! Only what a published review pooled is pooled here, to check it: this application makes no
//! meta-analysis of its own.

use super::{Effect, Pooled, TwoByTwo, mantel_haenszel};
use crate::evidence::Source::{S13, S15, S16, S17, S19, S20, S25, S30, S101};
use crate::evidence::{Condition, Fact, StudyId};
use crate::text::Text;

/// A trial that counts in a pooled value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// The study.
    pub study: StudyId,
    /// Its counts, with status and source.
    pub counts: Fact<TwoByTwo>,
    /// What has to be known of the counts.
    pub note: Option<Text>,
}

/// A published pooled risk ratio, and what is held to compute it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pool {
    /// The condition.
    pub condition: Condition,
    /// What was counted, and against what.
    pub outcome: Text,
    /// Who pooled it.
    pub review: Text,
    /// Risk ratio and ends of its 95% interval as printed, in hundredths.
    pub published: Fact<[i32; 3]>,
    /// The trials whose counts are held, the oldest first.
    pub members: &'static [Member],
    /// Why the value computed here is another, or what had to be worked out to get the same.
    pub note: Text,
}

/// The method that the reviews used, and that is used here.
pub const METHOD: Text = text!(
    "リスク比、Mantel–Haenszel 法、固定効果、95% 信頼区間（Greenland–Robins の分散）。0 のセルがある試験では各セルに 0.5 を加える",
    "Risk ratio by Mantel and Haenszel, one effect for all, 95% confidence interval by the variance of Greenland and Robins; where a trial has an empty cell, 0.5 is added to each of its cells",
);

/// All of them.
pub const POOLS: [Pool; 2] = [
    Pool {
        condition: Condition::Cidp,
        outcome: text!(
            "障害の改善、IVIG 対プラセボ",
            "Disability improved, IVIG against placebo",
        ),
        review: text!(
            "2002 年の系統的レビュー（1 か月以内の改善）",
            "Systematic review of 2002 (improved within a month)",
        ),
        published: Fact::verified([317, 174, 575], &[S101]),
        members: &[
            Member {
                study: StudyId::CidpVermeulen1993,
                counts: Fact::verified(TwoByTwo::new((4, 15), (3, 13)), &[S17]),
                note: None,
            },
            Member {
                study: StudyId::CidpHahn1996,
                counts: Fact::computed(TwoByTwo::new((19, 30), (5, 30)), &[S15, S16]),
                note: Some(text!(
                    "クロスオーバー試験。両方の時期の反応者を 30 例に対して数えた",
                    "Crossover: responders of both periods, each of 30",
                )),
            },
            Member {
                study: StudyId::CidpMendell2001,
                counts: Fact::secondary(TwoByTwo::new((11, 30), (2, 23)), &[S13, S19]),
                note: Some(text!(
                    "Hughes 尺度での改善。脱落例も分母に含めた",
                    "Better on the Hughes scale; those who dropped out are counted too",
                )),
            },
        ],
        note: text!(
            "公表値には 7 例の試験がもう 1 つ含まれるが、その例数の内訳は確認できていない。このため計算値は近いが同じではない。",
            "The published value holds one more trial, of 7 patients, whose counts were not read. So the value computed here is close and not the same.",
        ),
    },
    Pool {
        condition: Condition::Mmn,
        outcome: text!(
            "筋力の改善、IVIG 対プラセボ",
            "Strength improved, IVIG against placebo",
        ),
        review: text!(
            "2005 年の系統的レビュー（3 試験、27 例）",
            "Systematic review of 2005 (3 trials, 27 patients)",
        ),
        published: Fact::secondary([1100, 286, 4225], &[S30]),
        members: &[
            Member {
                study: StudyId::MmnAzulay1994,
                counts: Fact::inferred(TwoByTwo::new((5, 5), (0, 5)), &[S20, S30]),
                note: Some(text!(
                    "MMN の 5 例のみ。例数は公表された合計から逆算した",
                    "The 5 patients with MMN only; worked out from the published totals",
                )),
            },
            Member {
                study: StudyId::MmnVanDenBerg1995,
                counts: Fact::inferred(TwoByTwo::new((5, 6), (1, 6)), &[S20, S30]),
                note: Some(text!(
                    "IVIG の 5/6 は確認済み。プラセボの 1/6 は公表された合計から逆算した。試験の記録（二次資料）では 0/6 で、食い違いは解決していない",
                    "5 of 6 with IVIG was read; 1 of 6 with placebo is worked out from the published totals. The trial's own record here, from a secondary source, has 0 of 6: not settled",
                )),
            },
            Member {
                study: StudyId::MmnFederico2000,
                counts: Fact::verified(TwoByTwo::new((11, 16), (0, 16)), &[S25]),
                note: Some(text!(
                    "患者自身の評価: IVIG で 9 例が著明または良好、1 例が中等度、1 例が軽度の改善",
                    "By the patients' own account: with IVIG very good or dramatic in 9, moderate in 1, mild in 1",
                )),
            },
        ],
        note: text!(
            "公表された合計（27 例中 78% 対 4%）とリスク比・信頼区間を同時に再現する例数の組は、ここに示す 1 組だけであることを計算で確かめた。",
            "The counts shown are the only ones that give the published totals (78% against 4% of 27) and the published ratio with its interval; that was checked by trying all others.",
        ),
    },
];

/// A pool, computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recomputed {
    /// The pooled value, with the weights of the members in their order.
    pub pooled: Pooled,
    /// The published value.
    pub published: Effect,
    /// Whether both agree to the last digit that is printed.
    pub agrees: bool,
}

impl Pool {
    /// The pool of a condition, if its trials were pooled.
    #[must_use]
    pub fn of(condition: Condition) -> Option<&'static Pool> {
        static HELD: [Pool; 2] = POOLS;
        HELD.iter().find(|pool| pool.condition == condition)
    }

    /// Computes it again.
    ///
    /// ```
    /// use ivig_navigator::evidence::Condition;
    /// use ivig_navigator::meta_analysis::Pool;
    /// let mmn = Pool::of(Condition::Mmn).and_then(|pool| pool.recompute());
    /// assert!(mmn.is_some_and(|mmn| mmn.agrees));
    /// ```
    #[must_use]
    pub fn recompute(&self) -> Option<Recomputed> {
        let counts = self.members.iter().map(|member| member.counts.value());
        let pooled = mantel_haenszel(&counts.collect::<Option<Vec<_>>>()?)?;
        let printed = self.published.value()?;
        let agrees = pooled.effect.in_hundredths() == Some(printed.map(i64::from));
        Some(Recomputed {
            published: Effect::printed(printed),
            agrees,
            pooled,
        })
    }
}
