use super::*;
use crate::password_hints::Typed;

const MIN_LENGTH: u32 = 15;

fn owner(name: &str, email: &str) -> Owner {
    Owner {
        email: email.to_owned(),
        name: name.to_owned(),
    }
}

fn problem_of(typed: &str, owner: &Owner) -> Option<PasswordProblem> {
    let password = match NewPassword::parse(typed, None, MIN_LENGTH) {
        Ok(password) => password,
        Err(problem) => return Some(problem),
    };
    password.judge(owner).err()
}

fn problem(typed: &str) -> Option<PasswordProblem> {
    problem_of(typed, &owner("Ann Example", "ann@example.org"))
}

const TOO_SHORT: Option<PasswordProblem> = Some(PasswordProblem::TooShort {
    min_length: MIN_LENGTH,
});
const TOO_COMMON: Option<PasswordProblem> = Some(PasswordProblem::TooCommon);

#[test]
fn fifteen_code_points_are_enough_and_fourteen_are_not() {
    assert_eq!(problem("qzmxnvbtrwplkj"), TOO_SHORT);
    assert_eq!(problem("qzmxnvbtrwplkjh"), None);
    assert_eq!(problem("жщёйцукзхъэбьтю"), None);
    assert_eq!(problem("жщёйцукзхъэбьт"), TOO_SHORT);
    assert_eq!(problem("🦊🐻🐼🦉🐢🐙🦋🌵🍋🎈🎻🚲🗿🪁🧭"), None);
}

#[test]
fn the_length_is_a_setting_and_counts_visible_characters() {
    let is_long_enough = |typed: &str, min| NewPassword::parse(typed, None, min).is_ok();
    assert!(is_long_enough("qzmxnvbt", 8));
    assert!(!is_long_enough("qzmxnvb", 8));
    assert!(!is_long_enough(&"q".repeat(63), 64));
    assert!(is_long_enough(&"é".repeat(64), 64));
    assert!(!is_long_enough(
        &format!("qzmxnvb{}", "\u{200b}".repeat(8)),
        8
    ));
}

#[test]
fn common_passwords_are_rejected_in_any_spelling() {
    let taken: Vec<&str> = [
        "passwordpassword",
        "123456789012345",
        "PasswordPassword",
        "aaaaaaaaaaaaaaa",
        "qwertyuiopqwertyuiop",
        "abcabcabcabcabc",
        "111111111111111",
        "password recover",
        "p4ssw0rdp4ssw0rd",
        "p@$$w0rdp@$$w0rd",
        "password password password",
        "1234567890!1234567890!",
        // Beyond ASCII.
        "ééééééééééééééé",
        "жжжжжжжжжжжжжжж",
        "пароль пароль пароль",
        "éàéàéàéàéàéàéàé",
        "абвабвабвабвабв",
        "中国中国中国中国中国中国中国中国",
        "你你你你你你你你你你你你你你你",
        "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
        "passwordpasswordé",
        "pässwördpässwörd",
        "ｐａｓｓｗｏｒｄｐａｓｓｗｏｒｄ",
        "ＰＡＳＳＷＯＲＤＰＡＳＳＷＯＲＤ",
        "１２３４５６７８９０１２３４５",
        "٠١٢٣٤٥٦٧٨٩٠١٢٣٤",
        "раsswоrdраsswоrd",
        "ρasswοrdρasswοrd",
        "𝐩𝐚𝐬𝐬𝐰𝐨𝐫𝐝𝓹𝓪𝓼𝓼𝔀𝓸𝓻𝓭",
        "ⓟⓐⓢⓢⓦⓞⓡⓓⓟⓐⓢⓢⓦⓞⓡⓓ",
        "p\u{200b}assword\u{ad}password",
        "p\u{301}a\u{302}s\u{303}s\u{304}w\u{305}o\u{306}r\u{307}d\u{308}password",
        "a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}\u{30a}\u{30b}\u{30c}\u{30d}\u{30e}\u{30f}\u{311}\u{313}",
        "\u{a0}\u{2003}\u{3000}\u{a0}\u{2003}\u{3000}\u{a0}\u{2003}\u{3000}\u{a0}\u{2003}\u{3000}\u{a0}\u{2003}\u{3000}",
        "ßßßßßßßßßßßßßßßß",
    ]
    .into_iter()
    .filter(|typed| problem(typed) != TOO_COMMON)
    .collect();
    assert!(taken.is_empty(), "taken: {taken:#?}");
}

/// What the page of a new password ticks, the server should take: nothing is more annoying.
#[test]
fn a_page_is_content_with_less_than_the_server() {
    let ann = owner("Ann Example", "ann@example.org");
    let own = ann.words().to_lowercase();
    let is_content = |typed: &str| {
        let typed = typed.to_lowercase();
        Typed::new(&typed).is_uncommon() && Typed::new(&typed).is_more_than(&own)
    };
    for refused in [
        "passwordpassword",
        "p@$$w0rdp@$$w0rd",
        "password password password",
        "123456789012345",
        "1234567890!1234567890!",
        "qwertyuiopasdfghjkl",
        "qwertyuiop1234567890",
        "abcabcabcabcabc",
        "abcdefghijklmnopqrstuvwxyz",
        "iloveyouiloveyou",
        "пароль пароль пароль",
        "раsswоrdраsswоrd",
        "congratulations",
        "congratulations1",
        "password jumping",
        "annexampleannexample",
        "Ann.Example@example.org",
        "elpmaxe nna elpmaxe",
        "password recover",
        "annexample123456",
        "",
    ] {
        assert!(!is_content(refused), "{refused}");
    }
    for taken in [
        "seven green bicycles by the lake",
        "nine blue umbrellas under the bridge",
        "correct horse battery staple",
        "hujzoq-kywtuc-2vuvty",
        "kX9#mQ2$vL7!pR4",
        "жёлтый слон гуляет ночью",
        "Schöne blaue Schuhe im Regen",
        "Ann walks seven dogs every morning",
    ] {
        assert!(is_content(taken), "{taken}");
        assert_eq!(problem_of(taken, &ann), None, "{taken}");
    }
}

#[test]
fn invisible_characters_are_no_password() {
    for invisible in [
        '\u{200b}',
        '\u{200d}',
        '\u{ad}',
        '\u{2060}',
        '\u{feff}',
        '\u{3164}',
        '\u{115f}',
        '\u{2800}',
        '\u{fe0f}',
        '\u{e0061}',
        '\u{202e}',
        '\u{34f}',
    ] {
        let typed = invisible.to_string().repeat(20);
        assert_eq!(problem(&typed), TOO_SHORT, "{invisible:?}");
    }
}

#[test]
fn sentences_are_accepted_in_any_script_even_with_a_common_word() {
    for typed in [
        "my password is a long sentence",
        "correct horse battery staple",
        "the quick brown fox",
        "               qzmxnv",
        "schöne grüße aus köln am rhein",
        "żółta łódź płynie po jeziorze",
        "nguyễn ăn phở mỗi buổi sáng",
        "мама мыла раму весь вечер",
        "зелёный чайник стоит на окне",
        "η γάτα κοιμάται στον καναπέ",
        "القطة تنام على الأريكة الزرقاء",
        "החתול ישן על הספה הכחולה",
        "बिल्ली नीली चटाई पर सोती है",
        "แมวนอนบนโซฟาสีฟ้าตัวใหญ่",
        "고양이가 파란 소파에서 낮잠을 잔다",
        "青い傘を電車に忘れてきた朝のこと",
        "昨天下午我在公园里看见三只白鹅",
        "კატას სძინავს ლურჯ დივანზე",
        "կատուն քնած է կապույտ բազմոցին",
        "🦊🐻🐼🦊🐻🐼🦊🐻🐼🦊🐻🐼🦊🐻🐼",
        "🦊 trinkt 🍵 und liest 📚 bis 🌙",
        "кот-cat-γάτα-貓-고양이-قط",
        "👨‍👩‍👧 gehen 🏖️ mit 🐕 und 🍉",
    ] {
        assert_eq!(problem(typed), None, "{typed}");
    }
}

#[test]
fn ones_own_name_and_address_are_rejected_in_any_order_and_script() {
    let jürgen = owner("Jürgen Müller", "j.mueller@firma-nord.example");
    let mut taken: Vec<(&str, &str)> = [
        "Jurgen Muller Jurgen",
        "Müller, Jürgen Müller",
        "JÜRGENMÜLLERJÜRGEN",
        "Juergen Mueller Juergen",
        "juergen.mueller.jurgen",
        "M\u{fc}llerJ\u{75}\u{308}rgenM\u{fc}ller",
        "rellüM negrüJ rellüM",
        "Jürgen Müller 1985",
        "Jurg3n Mu11er 12345",
        "firma-nord firma-nord",
        "nord.mueller@firma",
        "j.mueller@firma-nord.example",
        "ｊｕｒｇｅｎ　ｍｕｌｌｅｒ　ｊｕｒｇｅｎ",
        "Jürgen's password!!",
        "J-u-r-g-e-n M-u-l-l-e-r",
    ]
    .into_iter()
    .filter(|typed| problem_of(typed, &jürgen) != TOO_COMMON)
    .map(|typed| ("Jürgen Müller", typed))
    .collect();
    for (name, email, typed) in [
        ("Анна Иванова", "anna@example.org", "Иванова Анна Иванова"),
        ("Анна Иванова", "a@example.org", "AnnaIvanovaAnnaIvanova"),
        ("Anna Ivanova", "a@example.org", "АннаИвановаАнна"),
        ("Сергей Щукин", "s@example.org", "Щукин Сергей Щукин"),
        ("Sergey", "s@example.org", "Сергей Сергей Сергей"),
        ("Ελένη Παπαδοπούλου", "e@example.org", "Παπαδοπουλου Ελενη"),
        ("王伟明", "w@example.org", "明伟王明伟王明伟王明伟王明伟王"),
        ("王伟明", "w@example.org", "WangWeimingWangWeiming"),
        ("김민수", "k@example.org", "민수김민수김민수김민수김민수김"),
        (
            "たなか あおい",
            "t@example.org",
            "あおいたなかあおいたなかあおい",
        ),
        ("محمد علي", "m@example.org", "علي محمد علي محمد"),
        ("José Nuñez", "jose@example.org", "nunez-jose-nunez-jose"),
        ("Łukasz Żak", "l@example.org", "lukasz zak lukasz"),
        ("Ann Example", "ann@example.org", "annexampleannexample"),
        ("Ann Example", "ann@example.org", "ann.exampleann.example"),
        ("Li Wu", "x@example.org", "liwu wuli liwu wuli"),
    ] {
        if problem_of(typed, &owner(name, email)) != TOO_COMMON {
            taken.push((name, typed));
        }
    }
    assert!(taken.is_empty(), "taken: {taken:#?}");
}

#[test]
fn ones_own_name_in_a_sentence_is_accepted() {
    let jürgen = owner("Jürgen Müller", "j.mueller@firma-nord.example");
    for typed in [
        "Jürgen trinkt abends gern Tee",
        "heute kocht Müller Linsensuppe",
        "Юрген пьёт чай на балконе",
    ] {
        assert_eq!(problem_of(typed, &jürgen), None, "{typed}");
    }
    // People without a name, or with one letter, can still choose a password.
    for owner in [Owner::default(), owner("A", "a@b.c")] {
        assert_eq!(problem_of("a banana and a cabbage", &owner), None);
    }
}

#[test]
fn over_1024_bytes_is_rejected_and_nothing_is_truncated() {
    let long = "qzmxnvbtrwplkjh ".repeat(64);
    assert_eq!(long.len(), 1024);
    assert_eq!(problem(&long), None);
    assert_eq!(problem(&format!("{long}x")), Some(PasswordProblem::TooLong));
    assert_eq!(
        problem("nul\0nul\0nul\0nul\0nul"),
        Some(PasswordProblem::NotText)
    );
}

#[test]
fn differing_fields_are_reported_before_any_check() {
    let typed = "passwordpassword";
    let differs = NewPassword::parse(typed, Some("passwordpasswort"), MIN_LENGTH);
    assert_eq!(differs.err(), Some(PasswordProblem::Differs));
    assert!(NewPassword::parse(typed, Some(typed), MIN_LENGTH).is_ok());
}

#[test]
fn both_spellings_of_a_letter_are_one_password_which_is_not_folded() {
    let spelt = "Caf\u{e9} Noir caf\u{e9} blanc caf\u{e9}";
    let accepted = NewPassword::parse(spelt, None, MIN_LENGTH)
        .unwrap_or_else(|_| panic!("taken"))
        .judge(&Owner::default());
    let accepted = accepted.unwrap_or_else(|_| panic!("taken"));
    assert_eq!(accepted.as_bytes(), spelt.as_bytes());
    let decomposed = TypedPassword::parse(&spelt.replace('\u{e9}', "e\u{301}"));
    assert_eq!(
        decomposed.ok().as_ref().map(TypedPassword::as_bytes),
        Some(spelt.as_bytes())
    );
}

/// The longest input for each construct that the estimate is slow on.
fn worst_cases() -> Vec<String> {
    [
        "4@8({[<3691!|170$5+7%2",
        "4839617052",
        "1234567890",
        "48396170522716938450914725368",
        "1|7!+4@8",
        "({[<",
        "a",
        "ab",
        "aabaab",
        "abaababaabaababaababa",
        "password",
        "p455w0rd",
        "qwertyuiopasdfghjklzxcvbnm",
        "qazwsxedcrfvtgbyhnujmikolp",
        "!@#$%^&*()_+{}|:\"<>?",
        "1.1.2001 12/12/1999 ",
        "11122000",
        "19901231",
        "2001-12-31",
        "iamthemanwhoisintheandtoofalovehateare",
        "thequickbrownfoxjumpsoverthelazydog",
        " a b c d",
        "é",
        "ß4@8({[<3691!|170$5+7%2",
        "ﷺ",
        "中国",
        "🦊🐻🐼",
        "𝟒＠𝟖（｛［＜",
        "раsswоrd",
        "a\u{301}\u{302}",
        "\u{200b}a",
    ]
    .iter()
    .map(|unit| unit.repeat(MAX_BYTES / unit.len()))
    .collect()
}

/// The bound is on the work: the length of the estimated text, and the number of its readings.
#[test]
fn the_work_of_checking_is_bounded_for_any_input() {
    for typed in worst_cases() {
        for reading in folding::Reading::ALL {
            let estimated = judge::estimated(&reading.fold(&typed));
            assert!(estimated.len() <= 2, "{typed}");
            for judged in estimated {
                assert!(judged.is_ascii(), "{judged}");
                assert!(judged.len() <= judge::JUDGED, "{judged}");
                let ways = judge::spellings(&judged);
                assert!(ways <= judge::SPELLINGS, "{ways} ways to read {judged}");
            }
        }
    }
    assert!(judge::spellings("4@8({[<3691!|170$5+7%2") > 1000);
}

/// `cargo test --release --lib the_slowest -- --ignored --nocapture` prints the slowest.
#[test]
#[ignore = "it measures, and a machine that is busy says nothing"]
fn the_slowest_to_check() {
    let long_name = owner(
        &"Jürgen-Müller ".repeat(10),
        &format!("{}@example.org", "a.b".repeat(60)),
    );
    let mut times: Vec<_> = worst_cases()
        .into_iter()
        .map(|typed| {
            // The best of a few runs: other programs use the machine, too.
            let tries = (0..7).map(|_| {
                let start = std::time::Instant::now();
                let refused = problem_of(&typed, &long_name).is_some();
                (start.elapsed(), refused)
            });
            let (time, refused) = tries.min().unwrap();
            (time, refused, typed.chars().take(24).collect::<String>())
        })
        .collect();
    times.sort();
    for (time, refused, typed) in times.iter().rev() {
        println!("{time:>12?} {refused:5} {typed}");
    }
}
