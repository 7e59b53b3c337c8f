//! Where values were read.
//!
//! Pages are stored copies read on the day of research. Where a copy was an
//! unofficial mirror of PubMed, the PMID is the thing to check.

macro_rules! sources {
    ($($name:ident => $page:literal,)+) => {
        /// A page that a value was read on. The codes are those of the evidence dossier;
        /// pages of the dossier that no value here was read on are left out.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "each variant is named by its page below")]
        pub enum Source { $($name,)+ }

        impl Source {
            /// All of them.
            pub const ALL: &'static [Source] = &[$(Source::$name,)+];

            /// The page: its title or kind, and its address.
            #[must_use]
            pub const fn page(self) -> &'static str {
                match self { $(Source::$name => $page,)+ }
            }

            /// The code under which the dossier lists it.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Source::$name => stringify!($name),)+ }
            }
        }
    };
}

sources! {
    Review => "Dalakas MC. Intravenous immunoglobulin in autoimmune neuromuscular diseases. JAMA 2004;291(19):2367-2375. PMID 15150209. DOI 10.1001/jama.291.19.2367. Read in a Japanese machine translation.",
    S2 => "https://pubmed.ncbi.nlm.nih.gov/1552913/?dopt=Abstract",
    S3 => "http://www.thelancet.com/journals/lancet/article/PIIS0140-6736(96)09095-2/fulltext",
    S4 => "https://repub.eur.nl/pub/55965",
    S6 => "https://pubmed.ncbi.nlm.nih.gov/11459901/",
    S7 => "https://jnnp.bmj.com/content/71/2/235.long",
    S8 => "table of GBS trials in a JNNP review: https://jnnp.bmj.com/highwire/markup/196465/expansion",
    S9 => "https://pmc.ncbi.nlm.nih.gov/articles/PMC5087804/table/T2",
    S10 => "AAN practice parameter 2003: https://www.scribd.com/document/718012833/14504313",
    S11 => "https://repub.eur.nl/pub/59102",
    S12 => "https://www.scilit.net/publications/4f92c366710ea0453191a7593ce642bd",
    S13 => "https://scilit.com/publications/1f60b8e12f5d0180dde340850f784590",
    S14 => "https://augusta.pure.elsevier.com/en/publications/randomized-controlled-trial-of-mg-in-untreated-chronic-inflammato",
    S15 => "https://paperexplained.cn/articles/paper/detail/6ae376133e00cec0d7b3f91ada8f5993fd32266d",
    S16 => "https://www.scribd.com/document/205997615/Brain-1996-Hahn-1067-77",
    S17 => "https://suppr.wilddata.cn/browses/detail/pubmed/8429321 and https://de.scribd.com/document/66022050/CIDP-IVIG-not-work",
    S18 => "https://www.pediatricneurologybriefs.com/articles/10.15844/pedneurbriefs-4-2-1/",
    S19 => "https://pmc.ncbi.nlm.nih.gov/articles/PMC3002632/table/table2-1756285609104792",
    S20 => "https://pmc.ncbi.nlm.nih.gov/articles/PMC3002632/table/table3-1756285609104792",
    S21 => "https://pmc.ncbi.nlm.nih.gov/articles/PMC3002632/table/table4-1756285609104792",
    S22 => "Cochrane CIDP reference list: https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD001797.pub4/references/de",
    S23 => "Cochrane MMN reference list: https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD004429.pub3/references",
    S24 => "https://www.crd.york.ac.uk/crdweb/ShowRecord.asp?ID=12005004618",
    S25 => "https://experts.mcmaster.ca/display/publication1819535",
    S26 => "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/79037695",
    S27 => "https://suppr.wilddata.cn/browses/detail/pubmed/9549518",
    S28 => "https://paperexplained.cn/articles/paper/detail/5429fd85fc28ae1708973f63a15babc274ec3b98",
    S29 => "https://docslib.org/doc/7621047/pure-motor-demyelinating-neuropathy-deterioration-after-steroid-treatment-and-improvement-with-intravenous-immunoglobulin",
    S31 => "https://pubmed.ncbi.nlm.nih.gov/8080385/?dopt=Abstract",
    S32 => "Cochrane anti-MAG reference list: https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD002827.pub3/references/hr",
    S33 => "PubMed 9221964 (mirror) and https://jnnp.bmj.com/content/63/1/28",
    S34 => "https://paperexplained.cn/articles/paper/detail/26893c063cd8322605b0790fa1986f03bb03f153",
    S35 => "https://pmc.ncbi.nlm.nih.gov/articles/PMC7133495",
    S36 => "PubMed 16286541 (mirror) and https://www.pptaglobal.org/plasma-products-databases/immunoglobulin/neurology/751-treatment-of-myasthenia-gravis-exacerbation-with-intravenous-immunoglobulin-a-randomized-double-bli",
    S37 => "https://jamanetwork.com/journals/jamaneurology/fullarticle/789872 (gives the 1997 citation)",
    S38 => "http://pubmed.gov/12362423/",
    S39 => "https://pubmed.ncbi.nlm.nih.gov/11843764",
    S40 => "https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD002277.pub2/full",
    S41 => "https://www.ndm.ox.ac.uk/publications/94168",
    S42 => "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/34269255",
    S43 => "https://pubmed.ncbi.nlm.nih.gov/16504918/",
    S45 => "https://augusta.pure.elsevier.com/en/publications/treatment-of-inclusion-body-myositis-with-ivig-a-double-blind-pla",
    S46 => "https://pmc.ncbi.nlm.nih.gov/articles/PMC8759487/table/CD004303-tblf-0003",
    S47 => "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/68654115",
    S48 => "http://www.transfusionevidencelibrary.com/article/11171896",
    S49 => "https://pmc.ncbi.nlm.nih.gov/articles/PMC9645777/table/CD001555-tblf-0005 and .../CD001555-tbl-0001",
    S50 => "https://www.mendeley.com/catalogue/b8ae2ac8-1b75-3a32-adae-cb42aa96bbe9/ ; https://metajournal.com/articles/1087827/high-dose-intravenous-immune-globulin-stiff-person-syndrome ; https://reliasmedia.com/articles/119289-ivig-for-stiff-person-syndrome ; http://cidpusa.org./NEJM%20-Stiff%20Man%20Syndrome%20by%20Dalakas%20et%20al.htm",
    S51 => "PubMed 9057729 (mirror)",
    S52 => "https://discovery.researcher.life/article/intravenous-immunoglobulins-in-multiple-sclerosis-results-of-the-austrian-immunoglobulin-in-multiple-sclerosis-aims-trial/6155dc1bd9573d149b582a1973ce6b3b",
    S53 => "http://www.ncbi.nlm.nih.gov/pubmed/9484361",
    S54 => "https://www.periodicos.capes.gov.br/index.php/acervo/buscador.html?id=W1987659576&task=detalhes",
    S55 => "JNNP review table 1: http://jnnp.bmj.com/highwire/markup/166950/expansion",
    S56 => "JNNP review table 2: https://jnnp.bmj.com/highwire/markup/166956/expansion",
    S57 => "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/8783695",
    S58 => "http://globalauthorid.com/WebPortal/ArticleView (review of the Danish and Israeli trials)",
    S59 => "https://scilit.com/publications/57fc21bb9c662fbd36b6b74fc9783de9",
    S60 => "https://mayoclinic.pure.elsevier.com/en/publications/a-randomized-trial-of-intravenous-immunoglobulin-in-inflammatory-",
    S65 => "https://pubmed.ncbi.nlm.nih.gov/7813537/?dopt=Abstract",
    S66 => "https://pubmed.ncbi.nlm.nih.gov/2193242/?dopt=Abstract",
    S67 => "http://pubmed.ncbi.nlm.nih.gov/8625548/",
    S68 => "https://link.springer.com/doi/10.1007/BF02592447",
    S69 => "http://annals.org/article.aspx?articleid=707844 ; https://augusta.pure.elsevier.com/en/publications/aseptic-meningitis-associated-with-high-dose-intravenous-immunogl ; http://www.curehunter.com/public/pubmed8037406.do",
    S70 => "PubMed 8309562 (mirror) and https://scilit.com/publications/9a4e377a79365fade8bea6202c6d7317",
    S71 => "https://reliasmedia.com/articles/22475-ivig-infusion-may-be-complicated-by-ischemic-stroke",
    S72 => "https://scilit.com/publications/87c26ed75080059b11fd4c6a09a8f42e",
    S73 => "http://www.cdc.gov/mmwr/preview/mmwrhtml/mm4824a3.htm ; https://pubmed.ncbi.nlm.nih.gov/10401909 ; https://www.thefreelibrary.com/Renal+Insufficiency+and+Failure+Associated+with+Immune+Globulin...-a055055997",
    S74 => "https://www.medicalalgorithms.com/acute-renal-failure-after-infusion-of-intravenous-immunoglobulin",
    S75 => "https://the-rheumatologist.org/article/the-mystery-of-ivig/3",
    S76 => "PubMed 16490849 (translated proxy copy) and https://www.dermatologyadvisor.com/home/topics/dermatitis/trends-in-delayed-adverse-skin-reactions-due-to-intravenous-immunoglobulin-infusion/",
    S78 => "https://c.coek.info/pdf-the-immunopathogenesis-of-miller-fisher-syndrome-.html",
    S82 => "https://repub.eur.nl/pub/13188",
    S83 => "http://onlinelibrary.wiley.com/doi/10.1002/art.10053/abstract",
    S96 => "https://pmc.ncbi.nlm.nih.gov/articles/PMC4898867/table/T1",
    S97 => "https://grantome.com/index.php/grant/NIH/M01-RR000109-33-489",
    S101 => "https://researchinformation.amsterdamumc.org/en/publications/intravenous-immunoglobulin-for-chronic-inflammatory-demyelinating-4",
    S102 => "https://pmc.ncbi.nlm.nih.gov/articles/PMC1074100",
    S103 => "https://www.pubmed.gov/10369816/",
    S104 => "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/11864665",
    S105 => "https://cochrane.org/CD002277/NEUROMUSC_intravenous-immunoglobulin-for-myasthenia-gravis",
    S107 => "https://experts.umn.edu/en/publications/acute-renal-failure-and-intravenous-immune-globulin-occurs-with-s",
    S108 => "http://www.pubmed.gov/9138386/",
    S110 => "Cochrane IVIG for GBS, study table for the 150-patient Dutch trial: https://pmc.ncbi.nlm.nih.gov/articles/PMC6781841/table/CD002063-tblf-0013",
    S112 => "https://biomaterialdatabase.com/search/publications/1552913",
    S114 => "http://www.crd.york.ac.uk/crdweb/ShowRecord.asp?ID=12007002996&View=Full",
    S115 => "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/83238065",
    S117 => "Cochrane IBM reference list: https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD001555.pub5/references/zh_HANT",
    S118 => "https://ovidsp.dc2.ovid.com/ovid-new-a/ovidweb.cgi?T=JS&PAGE=fulltext&D=ovft&AN=00006114-199703000-00030&NEWS=N&CSC=Y&CHANNEL=PubMed",
    S119 => "https://bvbvf1.bib-bvb.de/vufind/PrimoRecord/cdi_proquest_miscellaneous_70948228",
    S120 => "https://bvbvf1.bib-bvb.de/vufind/PrimoRecord/cdi_proquest_journals_199036599",
    S121 => "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/76587075 and https://peeref.com/works/74467596",
    S122 => "https://bvbvf1.bib-bvb.de/vufind/PrimoRecord/cdi_proquest_miscellaneous_70948307",
    S124 => "http://journals.lww.com/neurotodayonline/Fulltext/2003/09000/Thrombotic_Strokes_in_Some_Ivig_Patients_Raise.11.aspx",
    S125 => "https://www.wakehealth.edu/News-Releases/2003/Researchers_Uncover_Link_Between_Stroke_and_Common_Treatment.htm",
    S127 => "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/7828915",
    S128 => "https://pdffox.com/effect-of-methylprednisolone-when-added-to-standard-treatment-with-intravenous-immunoglobulin-pdf-free.html and http://gd4a.cn.insight.mobile.jci.org/references/scholar/44765/B5",
    S129 => "PubMed 16286541 (translated proxy copy)",
    S130 => "https://discovery.researcher.life/article/a-doubleblind-crossover-trial-of-intravenous-immunoglobulin-g-in-multiple-sclerosis-preliminary-results/ce1807d188ad38d09f8c9304698558b2",
    S131 => "Cochrane treatment of LEMS, 2011 version: http://www.ncbi.nlm.nih.gov/pubmed/21328260",
    S133 => "http://pubmed.gov/8058161/",
    OntDose => "https://ivig.transfusionontario.org/dose",
    Nba => "https://nba.gov.au/bloodstar-calculator-adjusting-ig-dose-ideal-body-weight",
    Lifeblood26 => "https://www.lifeblood.com.au/news-and-stories/health-professionals-news/coming-1-july-2026-adjusted-body-weight-ig-dosing-in",
    UkForm => "https://docslib.org/doc/13685911/immunoglobulin-request-form",
    IgCalc => "https://igcalculator.herokuapp.com/help",
    Kent => "https://www.formularywkccgmtw.co.uk/intravenous-immunoglobulin-ivig/",
    Uw => "https://studyres.com/doc/6558262/dose-interval-dose-interval",
    Uba => "UBACARE order form V1.0-1, September 2020 (a stored copy; its address was not kept)",
    Elsevier => "https://elsevier.health/es/preview/immune-globulin",
    Toledo => "https://vdocument.in/9-university-of-toledo-dan-barbee-mba-01-date-chief-executive.html",
    Aaaai => "aaaai.org, Ask the Expert (a stored copy; its address was not kept)",
    EuTexts => "EU texts of Privigen, Kiovig and Flebogamma DIF, read in the repository joofio/test-epi-composition of GitHub, and of Gammaplex",
    OctDm => "https://www.octagam.com/efficacy-and-tolerability/dermatomyositis/dosing-and-rate-of-administration-in-dermatomyositis",
    LabelsJp => "https://imis.igaku-shoin.co.jp/contents/reference/yak_00000-00/0/yak_00000-00_a059c002z0007 (Benilon-I); https://pro.csl-info.com/product-brand/privigen-pid-dosing-regimen",
    BRIL1 => "PubMed 36270895, https://n.neurology.org WNL.0000000000201501",
    PPPMAG => "https://www.pppmag.com/article/753",
    KTT22 => "https://www.nice.org.uk/advice/ktt22/chapter/Evidence-context",
    ONTNEU => "https://transfusionontario.org/en/category/ivig-scig/utilization-management-guidelines/neurology-indications/page/2 and /page/3",
    NBASPS => "https://www.criteria.blood.gov.au/MedicalCondition/View/2689",
    JBP => "https://jbpo.or.jp/cidp/treatment.html",
    ICE3 => "https://repub.eur.nl/pub/32956",
    YI => "https://jdc.jefferson.edu/neurologyfp/298 (Neurol Neuroimmunol Neuroinflamm 2022;9:e200011)",
    CIDP21D => "digest of EAN/PNS 2021: https://inpharmd.com/inquiries/12293",
    PATH => "PubMed 29122523 (read at transfusionevidencelibrary.com)",
    HIZJP => "Hizentra label, Japan (a stored copy; its address was not kept)",
    JBPOQA => "the maker's answers on Venoglobulin IH: https://jbpo.or.jp/med/confirm.php?a=y&r=L21lZC9kaS9xYS92bmcv",
    CODEI6 => "nursing procedure I.6, IVIG, 5 April 2017: https://docslib.org/download/6175383/",
}
