//! The conditions, their names, and how a search finds them.

use crate::text::Text;

/// Where a condition sits: the review's four kinds, and epilepsy beside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    /// Nerve.
    Neuropathy,
    /// Neuromuscular junction.
    Junction,
    /// Muscle.
    Myopathy,
    /// Brain and spinal cord.
    Central,
}

impl Category {
    /// All, in the order of the page.
    pub const ALL: [Category; 4] = [
        Category::Neuropathy,
        Category::Junction,
        Category::Myopathy,
        Category::Central,
    ];

    /// The heading.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Category::Neuropathy => text!("末梢神経", "Nerve"),
            Category::Junction => text!("神経筋接合部", "Junction"),
            Category::Myopathy => text!("筋", "Muscle"),
            Category::Central => text!("中枢神経", "Central"),
        }
    }
}

macro_rules! conditions {
    ($($(#[doc = $doc:literal])* $name:ident {
        $key:literal, $category:ident, $short:literal, $ja:literal, $en:literal, [$($synonym:literal),*]
    })+) => {
        /// A condition of the 2004 review, or one that was told apart since.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Condition { $($(#[doc = $doc])* $name,)+ }

        impl Condition {
            /// All of them, in the order of the page.
            pub const ALL: &'static [Condition] = &[$(Condition::$name,)+];

            /// The name it is stored under. Never changed.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Condition::$name => $key,)+ }
            }

            /// The full name.
            #[must_use]
            pub const fn name(self) -> Text {
                match self { $(Condition::$name => text!($ja, $en),)+ }
            }

            /// The abbreviation, as used in both languages.
            #[must_use]
            pub const fn short(self) -> &'static str {
                match self { $(Condition::$name => $short,)+ }
            }

            /// Where it sits.
            #[must_use]
            pub const fn category(self) -> Category {
                match self { $(Condition::$name => Category::$category,)+ }
            }

            /// Other names that a search should find it by.
            #[must_use]
            pub const fn synonyms(self) -> &'static [&'static str] {
                match self { $(Condition::$name => &[$($synonym),*],)+ }
            }
        }
    };
}

conditions! {
    /// Guillain-Barré syndrome.
    Gbs { "gbs", Neuropathy, "GBS", "ギラン・バレー症候群", "Guillain–Barré syndrome",
        ["Guillain-Barre", "AIDP", "AMAN", "AMSAN", "急性炎症性脱髄性多発ニューロパチー", "急性軸索型運動ニューロパチー", "acute inflammatory demyelinating polyneuropathy", "acute motor axonal neuropathy"] }
    /// Miller Fisher syndrome.
    MillerFisher { "mfs", Neuropathy, "MFS", "ミラー・フィッシャー症候群", "Miller Fisher syndrome",
        ["フィッシャー症候群", "Fisher syndrome", "GQ1b"] }
    /// Chronic inflammatory demyelinating polyneuropathy.
    Cidp { "cidp", Neuropathy, "CIDP", "慢性炎症性脱髄性多発ニューロパチー", "Chronic inflammatory demyelinating polyneuropathy",
        ["慢性炎症性脱髄性多発神経炎", "慢性炎症性脱髄性多発根ニューロパチー", "polyradiculoneuropathy", "MADSAM", "Lewis-Sumner", "ルイス・サムナー"] }
    /// Multifocal motor neuropathy.
    Mmn { "mmn", Neuropathy, "MMN", "多巣性運動ニューロパチー", "Multifocal motor neuropathy",
        ["多発性運動ニューロパチー", "conduction block", "伝導ブロック", "GM1"] }
    /// Amyotrophic lateral sclerosis.
    Als { "als", Neuropathy, "ALS", "筋萎縮性側索硬化症", "Amyotrophic lateral sclerosis",
        ["運動ニューロン疾患", "motor neuron disease", "MND", "Lou Gehrig"] }
    /// IgG or IgA paraproteinaemic neuropathy.
    IggIgaParaprotein { "igg-iga-paraprotein", Neuropathy, "IgG/IgA", "IgG・IgA パラプロテイン性ニューロパチー", "IgG or IgA paraproteinaemic neuropathy",
        ["MGUS", "M蛋白", "単クローン性", "paraproteinemic", "monoclonal gammopathy", "paraprotein"] }
    /// IgM anti-MAG paraproteinaemic neuropathy.
    IgmMag { "igm-mag", Neuropathy, "anti-MAG", "IgM 抗 MAG パラプロテイン性ニューロパチー", "IgM anti-MAG paraproteinaemic neuropathy",
        ["抗MAG抗体", "ミエリン関連糖蛋白", "myelin-associated glycoprotein", "MGUS", "M蛋白", "paraproteinemic", "monoclonal gammopathy", "paraprotein"] }
    /// Diabetic and small-fibre neuropathy.
    SmallFibre { "diabetic-small-fibre", Neuropathy, "SFN/DPN", "糖尿病性・小径線維ニューロパチー", "Diabetic or small-fibre neuropathy",
        ["小線維ニューロパチー", "small fiber", "SFN", "diabetic amyotrophy", "神経障害性疼痛", "neuropathic pain"] }
    /// Myasthenia gravis.
    Mg { "mg", Junction, "MG", "重症筋無力症", "Myasthenia gravis",
        ["クリーゼ", "myasthenic crisis", "AChR", "MuSK"] }
    /// Lambert-Eaton myasthenic syndrome.
    Lems { "lems", Junction, "LEMS", "ランバート・イートン筋無力症候群", "Lambert–Eaton myasthenic syndrome",
        ["Lambert-Eaton", "VGCC", "筋無力症様症候群"] }
    /// Dermatomyositis.
    Dm { "dm", Myopathy, "DM", "皮膚筋炎", "Dermatomyositis", ["myositis", "筋炎"] }
    /// Polymyositis.
    Pm { "pm", Myopathy, "PM", "多発性筋炎", "Polymyositis", ["myositis", "筋炎", "多発筋炎"] }
    /// Immune-mediated necrotising myopathy.
    Imnm { "imnm", Myopathy, "IMNM", "免疫介在性壊死性ミオパチー", "Immune-mediated necrotising myopathy",
        ["necrotizing", "壊死性筋症", "HMGCR", "SRP", "myositis", "筋炎"] }
    /// Inclusion body myositis.
    Ibm { "ibm", Myopathy, "IBM", "封入体筋炎", "Inclusion body myositis", ["sIBM", "myositis", "筋炎"] }
    /// Stiff-person syndrome.
    Sps { "sps", Central, "SPS", "スティッフパーソン症候群", "Stiff-person syndrome",
        ["stiff man", "スティッフマン", "全身硬直症候群", "GAD65", "GAD"] }
    /// Relapsing multiple sclerosis.
    MsRelapsing { "ms-relapsing", Central, "RRMS", "再発性の多発性硬化症", "Relapsing multiple sclerosis",
        ["MS", "再発寛解型", "relapsing-remitting"] }
    /// Multiple sclerosis with fixed weakness.
    MsWeakness { "ms-weakness", Central, "MS", "多発性硬化症の固定した筋力低下", "Multiple sclerosis, fixed weakness",
        ["established weakness", "筋力低下"] }
    /// Multiple sclerosis with chronic optic neuritis.
    MsOpticNeuritis { "ms-optic-neuritis", Central, "MS-ON", "多発性硬化症の慢性視神経炎", "Multiple sclerosis, chronic optic neuritis",
        ["MS", "ON", "optic neuritis", "視神経炎", "視力低下"] }
    /// Acute optic neuritis with aquaporin-4 antibodies.
    Aqp4OpticNeuritis { "aqp4-optic-neuritis", Central, "AQP4-ON", "抗アクアポリン 4 抗体陽性の急性視神経炎（NMOSD）", "Acute optic neuritis with aquaporin-4 antibodies (NMOSD)",
        ["AQP4", "NMOSD", "NMO", "視神経脊髄炎", "neuromyelitis optica", "Devic", "ON"] }
    /// West and Lennox-Gastaut syndromes.
    Epilepsy { "epilepsy", Central, "West/LGS", "小児難治性てんかん（ウエスト症候群、レノックス・ガストー症候群）", "Refractory childhood epilepsy (West, Lennox–Gastaut)",
        ["点頭てんかん", "infantile spasms", "Lennox-Gastaut", "seizure"] }
    /// Epilepsy with antibodies to LGI1 or CASPR2.
    AutoimmuneEpilepsy { "lgi1-caspr2", Central, "LGI1/CASPR2", "自己免疫性てんかん（抗 LGI1・抗 CASPR2 抗体）", "Autoimmune epilepsy (LGI1 or CASPR2 antibodies)",
        ["LGI1", "CASPR2", "autoimmune encephalitis", "自己免疫性脳炎", "faciobrachial dystonic", "seizure"] }
}

impl Condition {
    /// The condition stored under a key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Condition> {
        Condition::ALL.iter().copied().find(|c| c.key() == key)
    }

    /// The conditions that a search should show: by name, abbreviation or
    /// synonym, in either language, whatever the page's own.
    ///
    /// A query that is the whole of somebody's name finds those only: "MG" is
    /// myasthenia gravis, and not also what has "MGUS" among its names.
    ///
    /// ```
    /// use ivig_navigator::evidence::Condition;
    /// assert_eq!(Condition::search("ぎらん"), [Condition::Gbs]);
    /// assert_eq!(Condition::search("mg"), [Condition::Mg]);
    /// assert_eq!(Condition::search(" "), Condition::ALL);
    /// ```
    #[must_use]
    pub fn search(query: &str) -> Vec<Condition> {
        let wanted = folded(query);
        let found = |fits: fn(&str, &str) -> bool| -> Vec<Condition> {
            let all = Condition::ALL.iter().copied();
            all.filter(|condition| condition.is_named(|name| fits(name, &wanted)))
                .collect()
        };
        if query.trim().is_empty() {
            return Condition::ALL.to_vec();
        }
        if wanted.is_empty() {
            return Vec::new();
        }
        let exact = found(|name, wanted| name == wanted);
        if exact.is_empty() {
            found(|name, wanted| name.contains(wanted))
        } else {
            exact
        }
    }

    fn is_named(self, fits: impl Fn(&str) -> bool) -> bool {
        let name = self.name();
        [name.ja(), name.en(), self.short()]
            .iter()
            .chain(self.synonyms())
            .any(|candidate| fits(&folded(candidate)))
    }
}

/// Letters only, without case, width, accents, or the kind of kana.
fn folded(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            'é' | 'É' => 'e',
            // Full-width letters and digits.
            '！'..='～' => shifted(c, u32::checked_sub, 0xFEE0),
            // Hiragana to katakana.
            'ぁ'..='ゖ' => shifted(c, u32::checked_add, 0x60),
            '・' => ' ',
            other => other,
        })
        .map(|c| c.to_ascii_lowercase())
        // Every name is written in plain letters, kana and kanji; the tables of Unicode are not needed.
        .filter(|c| c.is_ascii_alphanumeric() || *c >= 'ぁ')
        .collect()
}

fn shifted(c: char, step: fn(u32, u32) -> Option<u32>, by: u32) -> char {
    step(u32::from(c), by).and_then(char::from_u32).unwrap_or(c)
}
