//! The published figures, row by row.

use super::cases::*;
use super::{Check, Vector};
use crate::text::Text;

// The pages. A case of the evidence file names the page that its rates are from.
const S1: &str = "https://github.com/A2-ai/scicalc/tree/main/tests/testthat";
const S2: &str = "https://github.com/InsightRX/clinPK/tree/master/tests/testthat";
const S3: &str = "https://github.com/blondarb/neuro-plans/blob/main/ios/NeuroPlans/NeuroPlansTests/CalculatorEngineTests.swift; https://atxholiday.austintexas.org/tag/ivig";
const S4: &str = "https://github.com/pharmot/multipurpose-calculator/blob/main/js/ivig.js, run at commit 280ccc2";
const S5: &str = "http://www.slideserve.com/lynsey/c-alculation";
const S6: &str = "https://www.onlycalculators.com/health/dosage/ivig-dose-calculator/";
const S7: &str = "https://pro.csl-info.com/product-brand/privigen-pid-dosing-regimen";
const S8: &str = "https://expydoc.com/doc/11508673/";
const S9: &str = "https://www.paperzz.com/doc/8976225/standardized-adult--40-130-kg--ivig-infusion-rate-tables-...";
const S10: &str = "https://panzygausa.com/citp/dosing-infusion";
const S11: &str =
    "https://github.com/lakshay321123/medx/blob/-/__tests__/body_weight_ideal_adjusted.test.ts";
const F1_PAGE: &str = "evidence file, F1; rates: https://expydoc.com/doc/11508673/";
const F2_PAGE: &str = "evidence file, F2; rates: https://panzygausa.com/citp/dosing-infusion";
const F3_PAGE: &str =
    "evidence file, F3; rates: https://www.gammagard.com/hcp/mmn/dosing-administration";
const F4_PAGE: &str =
    "evidence file, F4; rates: https://octagamusa.com/dermatomyositis/hcp/octagam-10-dosing/";
const F5_PAGE: &str =
    "evidence file, F5; rates: https://octagamusa.com/dermatomyositis/hcp/octagam-10-dosing/";
const F6_PAGE: &str =
    "evidence file, F6; rates: https://pro.csl-info.com/product-brand/privigen-pid-dosing-regimen";
const F7_PAGE: &str = "evidence file, F7; rates: https://www.drugs.com/uk/iqymune-100-mg-ml-solution-for-infusion-leaflet.html";
const F8_PAGE: &str =
    "evidence file, F8; rates: https://studyres.com/doc/5246419/gamunex-c-infusion-rate-chart";

const PEER_704: Text = text!(
    "原典は途中で丸め、70.4 kg とする。値は再計算による。",
    "The page rounds on the way and prints 70.4 kg; this is recomputed."
);
const PEER_822KG: Text = text!(
    "原典は途中で丸め、82.2 kg とする。値は再計算による。",
    "The page rounds on the way and prints 82.2 kg; this is recomputed."
);
const PEER_MIDWAY: Text = text!(
    "原典は途中で丸め、164.4 g とする。",
    "The page rounds on the way and prints 164.4 g."
);
const PEER_822: Text = text!(
    "原典は途中で丸め、822 mL とする。値は再計算による。",
    "The page rounds on the way and prints 822 mL; this is recomputed."
);
const PEER_163: Text = text!(
    "原典は 163 分（切り上げ）。値は再計算による。",
    "The page rounds up to 163 minutes; this is recomputed."
);
const PEER_1207: Text = text!(
    "原典は約 12 時間 07 分。体重によらない。値は再計算による。",
    "The page prints about 12 hours 07 minutes, whatever the weight; this is recomputed."
);
const READ_BACK: Text = text!(
    "段階 0.02、0.04、0.06 mL/kg/min（各 30 分）は、公表された所要時間から逆算した。",
    "The steps of 0.02, 0.04 and 0.06 mL/kg/min, 30 minutes each, were read back from the published times."
);
const DATED_2016: Text = text!(
    "速度は 2016 年 12 月のもの。",
    "The rates are of December 2016."
);
const FOR_DEFICIENCY: Text = text!(
    "速度は免疫不全の用法のもので、CIDP では確認していない。",
    "The rates are those of immunodeficiency, not confirmed for CIDP."
);
const VIALS_NOT_VERIFIED: Text = text!(
    "バイアルの規格は確認していない。",
    "The vial sizes are not verified."
);

macro_rules! vectors {
    ($($page:ident $id:literal $check:ident($($of:expr),+) = $expected:literal $(, $note:ident)?;)+) => {
        /// All of them. P10 is left out: no dose here depends on the body surface area.
        pub const VECTORS: &[Vector] = &[$(Vector {
            id: $id,
            check: Check::$check($($of),+),
            expected: $expected,
            source: $page,
            note: vectors!(@note $($note)?),
        },)+];
    };
    (@note) => { None };
    (@note $note:ident) => { Some($note) };
}

vectors! {
    S1 "P01" Weight(&P01) = "73 kg";
    S1 "P02" Weight(&P02) = "54.7 kg";
    S2 "P03" Weight(&P03_WOMAN) = "52.381890 kg";
    S2 "P03" Weight(&P03_MAN) = "56.881890 kg";
    S2 "P04" Weight(&P04) = "77.0 kg";
    S5 "P05" Weight(&P05_IDEAL) = "54.7 kg";
    S5 "P05" Weight(&P05) = "64.8 kg";
    S11 "P06" Weight(&P06_IDEAL) = "75.0 kg";
    S11 "P06" Weight(&P06) = "93.0 kg";
    S6 "P07" Bmi(17_500, 100_000) = "32.7";
    S6 "P07" Weight(&P07_IDEAL) = "70.46 kg", PEER_704;
    S6 "P07" Weight(&P07) = "82.28 kg", PEER_822KG;
    S6 "P07" Course(&P07) = "164.4–164.6 g", PEER_MIDWAY;
    S6 "P07" Bag(&P07, 1) = "822.8 mL", PEER_822;
    S3 "P08" Day(&P08, 1) = "28 g";
    S3 "P08" Course(&P08) = "140 g";
    S3 "P08" Day(&P08_HIGH, 1) = "70 g";
    S3 "P08" Course(&P08_HIGH) = "140 g";
    S2 "P09" Bmi(18_000, 80_000) = "24.7";
    S1 "P09" Bmi(17_000, 60_000) = "20.761";
    S9 "P11" Pump(40, 10) = "24 mL/h";
    S9 "P11" Pump(70, 40) = "168 mL/h";
    S9 "P11" Pump(100, 80) = "480 mL/h";
    S10 "P12" Pump(60, 10) = "36 mL/h";
    S10 "P12" Pump(60, 40) = "144 mL/h";
    S10 "P12" Pump(60, 80) = "288 mL/h";
    S7 "P13" Day(&P13, 1) = "12 g";
    S7 "P13" Bag(&P13, 1) = "120 mL";
    S7 "P13" HeldVolumes(&P13, 1) = "18, 36 mL";
    S7 "P13" Highest(&P13, 1) = "108 mL/h";
    S7 "P13" Time(&P13, 1) = "1.6 h";
    S4 "P14" Rates(&P14, 1) = "84, 168, 336 mL/h";
    S4 "P14" Time(&P14, 1) = "162.5 min", PEER_163;
    S8 "P15" Time(&VG, 1) = "12 h 6.7 min", PEER_1207;
    S8 "F0" Time(&VG, 1) = "12 h 07 min";
    S8 "F0" Time(&VG, 2) = "11 h 07 min";
    S8 "F0" Time(&VG_LOW, 1) = "5 h 27 min";
    S8 "F0" Time(&POLYGLOBIN, 1) = "3 h 17 min", READ_BACK;
    S8 "F0" Time(&POLYGLOBIN, 2) = "2 h 47 min";
    S8 "F0" Time(&BENILON, 1) = "6 h 03 min", READ_BACK;
    S8 "F0" Time(&BENILON, 2) = "5 h 33 min";
    S7 "F0" HeldVolumes(&P13, 1) = "18, 36 mL";
    S7 "F0" Highest(&P13, 1) = "108 mL/h";
    S7 "F0" Time(&P13, 1) = "1.61 h";
    F1_PAGE "F1" Weight(&F1) = "62 kg";
    F1_PAGE "F1" Course(&F1) = "125 g", DATED_2016;
    F1_PAGE "F1" Day(&F1, 1) = "25 g";
    F1_PAGE "F1" Vials(&F1, 1) = "10, 10, 5 g";
    F1_PAGE "F1" Bag(&F1, 1) = "500 mL";
    F1_PAGE "F1" Rates(&F1, 1) = "37, 74, 111 mL/h";
    F1_PAGE "F1" Volumes(&F1, 1) = "37.0, 74.0, 389.0 mL";
    F1_PAGE "F1" Minutes(&F1, 1) = "60.0, 60.0, 210.3 min";
    F1_PAGE "F1" Time(&F1, 1) = "330.3 min";
    F1_PAGE "F1" Day(&F1, 2) = "25 g";
    F1_PAGE "F1" Rates(&F1, 2) = "111 mL/h";
    F1_PAGE "F1" Volumes(&F1, 2) = "500.0 mL";
    F1_PAGE "F1" Minutes(&F1, 2) = "270.3 min";
    F1_PAGE "F1" Time(&F1, 2) = "270.3 min";
    F2_PAGE "F2" Weight(&F2) = "73.35 kg";
    F2_PAGE "F2" Course(&F2) = "145 g";
    F2_PAGE "F2" Day(&F2, 1) = "75 g";
    F2_PAGE "F2" Vials(&F2, 1) = "30, 30, 10, 5 g";
    F2_PAGE "F2" Bag(&F2, 1) = "750 mL";
    F2_PAGE "F2" Rates(&F2, 1) = "44, 88, 176, 352, 528 mL/h";
    F2_PAGE "F2" Volumes(&F2, 1) = "22.0, 44.0, 88.0, 176.0, 420.0 mL";
    F2_PAGE "F2" Minutes(&F2, 1) = "30.0, 30.0, 30.0, 30.0, 47.7 min";
    F2_PAGE "F2" Time(&F2, 1) = "167.7 min";
    F2_PAGE "F2" Day(&F2, 2) = "70 g";
    F2_PAGE "F2" Vials(&F2, 2) = "30, 30, 10 g";
    F2_PAGE "F2" Bag(&F2, 2) = "700 mL";
    F2_PAGE "F2" Rates(&F2, 2) = "44, 88, 176, 352, 528 mL/h";
    F2_PAGE "F2" Volumes(&F2, 2) = "22.0, 44.0, 88.0, 176.0, 370.0 mL";
    F2_PAGE "F2" Minutes(&F2, 2) = "30.0, 30.0, 30.0, 30.0, 42.0 min";
    F2_PAGE "F2" Time(&F2, 2) = "162.0 min";
    F3_PAGE "F3" Weight(&F3) = "91.11 kg";
    F3_PAGE "F3" Course(&F3) = "90 g";
    F3_PAGE "F3" Day(&F3, 1) = "45 g";
    F3_PAGE "F3" Vials(&F3, 1) = "30, 10, 5 g";
    F3_PAGE "F3" Bag(&F3, 1) = "450 mL";
    F3_PAGE "F3" Rates(&F3, 1) = "45, 91, 182, 273, 364 mL/h";
    F3_PAGE "F3" Volumes(&F3, 1) = "22.5, 45.5, 91.0, 136.5, 154.5 mL";
    F3_PAGE "F3" Minutes(&F3, 1) = "30.0, 30.0, 30.0, 30.0, 25.5 min";
    F3_PAGE "F3" Time(&F3, 1) = "145.5 min";
    F4_PAGE "F4" Weight(&F4) = "60 kg";
    F4_PAGE "F4" Course(&F4) = "120 g";
    F4_PAGE "F4" Day(&F4, 1) = "24 g";
    F4_PAGE "F4" Vials(&F4, 1) = "20, 2, 2 g";
    F4_PAGE "F4" Bag(&F4, 1) = "240 mL";
    F4_PAGE "F4" Rates(&F4, 1) = "36, 72, 108 mL/h";
    F4_PAGE "F4" Volumes(&F4, 1) = "18.0, 36.0, 186.0 mL";
    F4_PAGE "F4" Minutes(&F4, 1) = "30.0, 30.0, 103.3 min";
    F4_PAGE "F4" Time(&F4, 1) = "163.3 min";
    F5_PAGE "F5" Weight(&F5) = "70 kg";
    F5_PAGE "F5" Course(&F5) = "140 g";
    F5_PAGE "F5" Day(&F5, 1) = "70 g";
    F5_PAGE "F5" Vials(&F5, 1) = "30, 30, 10 g";
    F5_PAGE "F5" Bag(&F5, 1) = "700 mL";
    F5_PAGE "F5" Rates(&F5, 1) = "42, 84, 168 mL/h";
    F5_PAGE "F5" Volumes(&F5, 1) = "21.0, 42.0, 637.0 mL";
    F5_PAGE "F5" Minutes(&F5, 1) = "30.0, 30.0, 227.5 min";
    F5_PAGE "F5" Time(&F5, 1) = "287.5 min";
    F6_PAGE "F6" Weight(&F6) = "60 kg";
    F6_PAGE "F6" Course(&F6) = "60 g", FOR_DEFICIENCY;
    F6_PAGE "F6" Day(&F6, 1) = "60 g";
    F6_PAGE "F6" Vials(&F6, 1) = "20, 20, 20 g";
    F6_PAGE "F6" Bag(&F6, 1) = "600 mL";
    F6_PAGE "F6" Rates(&F6, 1) = "36, 72, 108, 216, 432 mL/h";
    F6_PAGE "F6" Volumes(&F6, 1) = "18.0, 36.0, 54.0, 108.0, 384.0 mL";
    F6_PAGE "F6" Minutes(&F6, 1) = "30.0, 30.0, 30.0, 30.0, 53.3 min";
    F6_PAGE "F6" Time(&F6, 1) = "173.3 min";
    F7_PAGE "F7" Weight(&F7) = "25 kg";
    F7_PAGE "F7" Course(&F7) = "50 g", VIALS_NOT_VERIFIED;
    F7_PAGE "F7" Day(&F7, 1) = "10 g";
    F7_PAGE "F7" Vials(&F7, 1) = "10 g";
    F7_PAGE "F7" Bag(&F7, 1) = "100 mL";
    F7_PAGE "F7" Rates(&F7, 1) = "12, 25, 50, 100, 150 mL/h";
    F7_PAGE "F7" Volumes(&F7, 1) = "6.0, 12.5, 25.0, 50.0, 6.5 mL";
    F7_PAGE "F7" Minutes(&F7, 1) = "30.0, 30.0, 30.0, 30.0, 2.6 min";
    F7_PAGE "F7" Time(&F7, 1) = "122.6 min";
    F8_PAGE "F8" Weight(&F8) = "62.69 kg";
    F8_PAGE "F8" Course(&F8) = "65 g";
    F8_PAGE "F8" Day(&F8, 1) = "65 g";
    F8_PAGE "F8" Vials(&F8, 1) = "40, 20, 5 g";
    F8_PAGE "F8" Bag(&F8, 1) = "650 mL";
    F8_PAGE "F8" Rates(&F8, 1) = "37, 75, 150, 300 mL/h";
    F8_PAGE "F8" Volumes(&F8, 1) = "18.5, 37.5, 75.0, 519.0 mL";
    F8_PAGE "F8" Minutes(&F8, 1) = "30.0, 30.0, 30.0, 103.8 min";
    F8_PAGE "F8" Time(&F8, 1) = "193.8 min";
}
