//! The library: every study of both layers in one shape, with all that was read of it.
//!
//! It is heavy, and lies in a part of the program that is fetched later: nothing that the first
//! screen draws may name this module. [`entries`] gives the list; [`Entry`] is the shape; what a
//! forest plot needs is in [`Entry::detail`] under [`Detail::estimates`].

pub mod citation;
mod detail;
mod estimate;
mod figure;
mod names;
mod topic;

pub use detail::{Arm, Detail, Given, Listing, Subgroup};
pub use estimate::{Count, Estimate, Mean, Measure, Rank, Ratio, Spread, Wanted};
pub use figure::Figure;
pub use names::{DAYS_2, DAYS_5, IVIG, PLACEBO, PLASMA_EXCHANGE, TWO, V_EXCHANGE, V_PLACEBO};
pub use topic::Topic;

use super::review_2004::{self, beside};
use super::since_2004::studies as since;
use super::{Comparator, Design, Direction, Fact, Mention, Participants, Phase, StudyId};
use crate::text::Text;

/// One study, from either layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which study.
    pub cited: Cited,
    /// `van der Meché 1992`: how a line cites it.
    pub short: &'static str,
    /// The disease.
    pub topic: Topic,
    /// Authors, title, journal, year, pages.
    pub citation: Fact<&'static str>,
    /// `PubMed` id, only where verified.
    pub pmid: Fact<u32>,
    /// DOI, only where verified.
    pub doi: Fact<&'static str>,
    /// Layout and blinding.
    pub design: Fact<Design>,
    /// Who was studied.
    pub population: Fact<Text>,
    /// How many.
    pub participants: Participants,
    /// The immunoglobulin given, in order, where one schedule holds it.
    pub regimen: Fact<&'static [Phase]>,
    /// What it was compared with.
    pub comparators: Fact<&'static [Comparator]>,
    /// The primary result in a sentence.
    pub result: Fact<Text>,
    /// Other results, each a sentence.
    pub further: &'static [Fact<Text>],
    /// Which way the primary outcome went.
    pub direction: Fact<Direction>,
    /// What the translation of the review says of it; `None` for a study that the review could not know.
    pub mention: Option<Mention>,
    /// The number under which the review cites it, as far as that can still be told.
    pub reference: Fact<&'static str>,
    /// Year, groups, numbers, adverse events, subgroups.
    pub detail: Detail,
}

impl Entry {
    /// The name that an address or a file gives it: `cidp-dyck-1994`. Never changed.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        self.cited.key()
    }

    /// Whether it belongs to the layer since 2004.
    #[must_use]
    pub const fn is_later(&self) -> bool {
        matches!(
            self.detail.listing,
            Listing::Since | Listing::SystematicReview
        )
    }

    /// A study that the library alone holds, of which nothing more is known: the ground to build a
    /// record on.
    #[must_use]
    pub const fn held(id: LibraryId, short: &'static str, topic: Topic, listing: Listing) -> Entry {
        Entry {
            cited: Cited::Held(id),
            short,
            topic,
            citation: Fact::unverified(),
            pmid: Fact::unverified(),
            doi: Fact::unverified(),
            design: Fact::unverified(),
            population: Fact::unverified(),
            participants: Participants {
                entered: Fact::unverified(),
                analysed: Fact::unverified(),
                completed: Fact::unverified(),
            },
            regimen: Fact::unverified(),
            comparators: Fact::unverified(),
            result: Fact::unverified(),
            further: &[],
            direction: Fact::unverified(),
            mention: None,
            reference: Fact::unverified(),
            detail: Detail {
                listing,
                ..Detail::NONE
            },
        }
    }

    /// A study on which the positions of 2004 lean.
    fn reviewed(id: StudyId) -> Entry {
        let study = id.record();
        Entry {
            cited: Cited::Reviewed(id),
            short: study.short,
            topic: Topic::Of(study.condition),
            citation: study.citation,
            pmid: study.pmid,
            doi: study.doi,
            design: study.design,
            population: study.population,
            participants: study.participants,
            regimen: study.regimen,
            comparators: study.comparators,
            result: study.result,
            further: study.further,
            direction: study.direction,
            mention: Some(study.mention),
            reference: review_2004::reference(id),
            detail: *review_2004::detail(id),
        }
    }
}

/// A study of the library, by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cited {
    /// On which the positions of 2004 lean.
    Reviewed(StudyId),
    /// Which the library alone holds.
    Held(LibraryId),
}

impl Cited {
    /// Its stored name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Cited::Reviewed(id) => id.key(),
            Cited::Held(id) => id.key(),
        }
    }

    /// The study.
    #[must_use]
    pub fn entry(self) -> Entry {
        match self {
            Cited::Reviewed(id) => Entry::reviewed(id),
            Cited::Held(id) => *id.record(),
        }
    }
}

/// Every study: those on which the review's positions lean, others of the period, those since.
///
/// ```
/// use ivig_navigator::evidence::library::{Listing, entries};
/// let rows = entries().filter(|entry| entry.detail.listing == Listing::ControlledTrial);
/// assert_eq!(rows.count(), 36);
/// ```
pub fn entries() -> impl Iterator<Item = Entry> {
    let reviewed = StudyId::ALL.iter().map(|id| Cited::Reviewed(*id));
    let held = LibraryId::ALL.iter().map(|id| Cited::Held(*id));
    reviewed.chain(held).map(Cited::entry)
}

/// The study that is stored under a key.
///
/// ```
/// use ivig_navigator::evidence::library::of_key;
/// assert!(of_key("cidp-dyck-1994").is_some() && of_key("").is_none());
/// ```
#[must_use]
pub fn of_key(key: &str) -> Option<Entry> {
    entries().find(|entry| entry.key() == key)
}

macro_rules! held {
    ($($id:ident, $key:literal, $record:path;)+) => {
        /// The studies that the library alone holds: others known by 2004, and those since.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "each variant is documented by its record")]
        pub enum LibraryId { $($id,)+ }

        impl LibraryId {
            /// All of them.
            pub const ALL: &'static [LibraryId] = &[$(LibraryId::$id,)+];

            /// The name that an address or a file gives it. Never changed.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(LibraryId::$id => $key,)+ }
            }

            /// The study itself.
            #[must_use]
            pub const fn record(self) -> &'static Entry {
                match self { $(LibraryId::$id => &$record,)+ }
            }
        }
    };
}

held! {
    CidpThompson1996, "cidp-thompson-1996", beside::THOMPSON_1996;
    GbsBril1996, "gbs-bril-1996", beside::BRIL_1996;
    GbsDiener2001, "gbs-diener-2001", beside::DIENER_2001;
    GbsDutchPilot1994, "gbs-dutch-pilot-1994", beside::DUTCH_PILOT_1994;
    IbmCherinDysphagia2002, "ibm-cherin-dysphagia-2002", beside::CHERIN_DYSPHAGIA;
    IbmOpen1994, "ibm-open-1994", beside::IBM_OPEN_1994;
    MmnNoBlock1999, "mmn-no-block-1999", beside::MMN_NO_BLOCK_1999;
    MmnAntiGm1Open, "mmn-anti-gm1-open", beside::ANTI_GM1_OPEN;
    MsStangel2000, "ms-stangel-2000", beside::STANGEL_2000;
    GbsCochrane2003, "gbs-cochrane-2003", beside::COCHRANE_GBS_2003;
    CidpReview2002, "cidp-review-2002", beside::CIDP_REVIEW_2002;
    CidpMetaAnalysis, "cidp-meta-analysis", beside::CIDP_META_ANALYSIS;
    GbsSid2021, "gbs-sid-2021", since::gbs::SID_2021;
    GbsIsid2020, "gbs-isid-2020", since::gbs::ISID_2020;
    GbsMild2021, "gbs-mild-2021", since::gbs::MILD_2021;
    GbsKorinthenberg2005, "gbs-korinthenberg-2005", since::gbs::KORINTHENBERG_2005;
    MfsMori2007, "mfs-mori-2007", since::gbs::MORI_2007;
    MfsCochrane2009, "mfs-cochrane-2009", since::gbs::COCHRANE_MFS;
    CidpIce2008, "cidp-ice-2008", since::cidp::ICE_2008;
    CidpImc2012, "cidp-imc-2012", since::cidp::IMC_2012;
    CidpPrima2013, "cidp-prima-2013", since::cidp::PRIMA_2013;
    CidpKuwabara2017, "cidp-kuwabara-2017", since::cidp::KUWABARA_2017;
    CidpPath2018, "cidp-path-2018", since::cidp_further::PATH_2018;
    CidpDrip2020, "cidp-drip-2020", since::cidp::DRIP_2020;
    CidpIoc2022, "cidp-ioc-2022", since::cidp::IOC_2022;
    CidpProcid2022, "cidp-procid-2022", since::cidp::PROCID_2022;
    CidpAdvance1, "cidp-advance-1", since::cidp_further::ADVANCE_1;
    CidpAdvance2, "cidp-advance-2", since::cidp_further::ADVANCE_2;
    CidpAdvance3, "cidp-advance-3", since::cidp_further::ADVANCE_3;
    CidpOptic, "cidp-optic", since::cidp::OPTIC_TRIAL;
    CidpTaper, "cidp-taper", since::cidp_further::TAPER_STUDY;
    CidpCochrane2024, "cidp-cochrane-2024", since::cidp::COCHRANE_2024;
    DiabeticBreiner2019, "diabetic-breiner-2019", since::cidp_further::BREINER_2019;
    NodopathyNf155, "nodopathy-nf155", since::cidp_further::NF155;
    NodopathyJapan2016, "nodopathy-japan-2016", since::cidp_further::NF155_JAPAN;
    MmnHahn2013, "mmn-hahn-2013", since::mmn::HAHN_2013;
    MmnMycophenolate, "mmn-mycophenolate", since::mmn::MYCOPHENOLATE;
    MmnCochrane2005, "mmn-cochrane-2005", since::mmn::COCHRANE_MMN;
    IgmCochrane2016, "igm-cochrane-2016", since::mmn::COCHRANE_MAG;
    MgZinman2007, "mg-zinman-2007", since::mg::ZINMAN_2007;
    MgBarth2011, "mg-barth-2011", since::mg::BARTH_2011;
    MgGamez2019, "mg-gamez-2019", since::mg::GAMEZ_2019;
    MgBril2023, "mg-bril-2023", since::mg::BRIL_2023;
    MgBril2025, "mg-bril-2025", since::mg::BRIL_2025;
    LemsCochrane2011, "lems-cochrane-2011", since::mg::COCHRANE_LEMS;
    DmProderm2022, "dm-proderm-2022", since::myositis::PRODERM_2022;
    DmProdermSafety2024, "dm-proderm-safety-2024", since::myositis::PRODERM_SAFETY_2024;
    DmLim2021, "dm-lim-2021", since::myositis::LIM_2021;
    PmMiyasaka2012, "pm-miyasaka-2012", since::myositis::MIYASAKA_2012;
    IbmCochrane2015, "ibm-cochrane-2015", since::myositis::COCHRANE_IBM;
    IbmOslo, "ibm-oslo", since::myositis::OSLO;
    SpsYi2022, "sps-yi-2022", since::myositis::YI_2022;
    SpsBose2021, "sps-bose-2021", since::myositis::BOSE_2021;
    MsEsims2004, "ms-esims-2004", since::central::ESIMS_2004;
    OnRoed2005, "on-roed-2005", since::central::ROED_2005;
    MsPrivig2008, "ms-privig-2008", since::central::PRIVIG_2008;
    MsRelapseIvig, "ms-relapse-ivig", since::central::RELAPSE;
    MsCochrane2009, "ms-cochrane-2009", since::central::COCHRANE_MS;
    EpCochrane2018, "ep-cochrane-2018", since::central::COCHRANE_EPILEPSY;
    EpDubey2020, "ep-dubey-2020", since::central::DUBEY_2020;
    DiabeticJann2020, "diabetic-jann-2020", since::small_fibre::JANN_2020;
    DiabeticCochrane2017, "diabetic-cochrane-2017", since::small_fibre::COCHRANE_DLRPN;
    SmallFibreGeerts2021, "small-fibre-geerts-2021", since::small_fibre::GEERTS_2021;
    SmallFibreAntibodies2025, "small-fibre-antibodies-2025", since::small_fibre::ANTIBODIES_2025;
}
