// tests/collation/test_people.cpp: people of the sample story across scripts, and those who must stay apart.
#include <catch2/catch.hpp>

#include "tests/collation/mentions.h"

using namespace crosscase::core;
using namespace crosscase::core::testing;

namespace {

/// The case at hand within a file of three hundred.
CollationResult inFile(std::vector<MentionInput> mentions) {
    auto others = strangers(1000, 300);
    mentions.insert(mentions.end(), others.begin(), others.end());
    return collated(mentions);
}

}  // namespace

TEST_CASE("one man in three scripts is one person") {
    auto result = inFile({
        mention(1, "person",
                {{"name", "Виктор Алексеевич Сорокин", ""},
                 {"birth_date", "1974-03-02", ""},
                 {"document", "XB 7301948", "XB"}}),
        mention(2, "person",
                {{"name", "فيكتور سوروكين", ""}, {"birth_date", "1974-03-02", ""}, {"document", "XB7301948", "XB"}}),
        mention(3, "person",
                {{"name", "Viktor Sorokin", ""}, {"birth_date", "1974-02-03", ""}, {"phone", "+835 600 4417", ""}}),
        mention(4, "person",
                {{"name", "Viktor Alekseyevich Sorokin", ""},
                 {"phone", "+8356004417", ""},
                 {"birth_date", "02.03.1974", ""}}),
    });
    CHECK(together(result, 1, 2));
    CHECK(together(result, 1, 4));
    CHECK(together(result, 3, 4));
}

TEST_CASE("swapped day and month do not part people") {
    std::vector<MentionInput> mentions = strangers(1000, 300);
    mentions.push_back(
        mention(1, "person", {{"name", "Viktor Alekseyevich Sorokin", ""}, {"birth_date", "1974-03-02", ""}}));
    mentions.push_back(mention(2, "person", {{"name", "SOROKIN, Viktor", ""}, {"birth_date", "1974-02-03", ""}}));
    CHECK(together(collated(mentions), 1, 2));
    CHECK(says(comparedIn(mentions, 1, 2), "swapped_day_month"));
}

TEST_CASE("what a national number says of its holder is told, and is no evidence") {
    std::vector<MentionInput> mentions = strangers(1000, 300);
    mentions.push_back(
        mention(1, "person", {{"name", "Rosa Sanchez", ""}, {"national_id", "BOXW310820HNERXN09", "MX"}}));
    mentions.push_back(mention(2, "person", {{"name", "Rosa Sanchez Mora", ""}}));
    Match match = comparedIn(mentions, 1, 2);
    auto said = std::find_if(match.reasons.begin(), match.reasons.end(),
                             [](const Reason& reason) { return reason.level == "says"; });
    REQUIRE(said != match.reasons.end());
    CHECK(said->text.find("1931-08-20") != std::string::npos);
    CHECK(said->bits == 0);
}

TEST_CASE("father and son with one address and phone are two") {
    auto result = inFile({
        mention(1, "person",
                {{"name", "Viktor Alekseyevich Sorokin", ""},
                 {"birth_date", "1974-03-02", ""},
                 {"phone", "+835 600 4417", ""},
                 {"address", "Lesnaya 12, Tarsh", ""}}),
        mention(2, "person",
                {{"name", "Viktor Viktorovich Sorokin", ""},
                 {"birth_date", "2009-05-11", ""},
                 {"phone", "+835 600 4417", ""},
                 {"address", "Lesnaya 12, Tarsh", ""}}),
        mention(3, "person", {{"name", "Виктор Викторович Сорокин", ""}, {"phone", "+835 600 4417", ""}}),
    });
    CHECK_FALSE(together(result, 1, 2));
    CHECK_FALSE(together(result, 1, 3));
    CHECK(together(result, 2, 3));
}

TEST_CASE("a bare name that fits two men joins neither unless one is spoken of far more") {
    auto elder = [](std::int64_t id) {
        return mention(id, "person", {{"name", "Viktor Alekseyevich Sorokin", ""}, {"birth_date", "1974-03-02", ""}});
    };
    auto younger =
        mention(50, "person", {{"name", "Viktor Viktorovich Sorokin", ""}, {"birth_date", "2009-05-11", ""}});
    auto bare = mention(60, "person", {{"name", "Viktor Sorokin", ""}});
    auto torn = inFile({elder(1), younger, bare});
    CHECK_FALSE(together(torn, 1, 60));
    CHECK_FALSE(together(torn, 50, 60));
    CHECK(matchOf(torn, 1, 60)->state == MatchState::Review);
    std::vector<MentionInput> often{younger, bare};
    for (std::int64_t id = 1; id <= 20; ++id) often.push_back(elder(id));
    CHECK(together(inFile(often), 1, 60));
}

TEST_CASE("very common names alone are not enough") {
    auto result = inFile({mention(1, "person", {{"name", "Mohammed Ali", ""}}),
                          mention(2, "person", {{"name", "MOHAMAD, Ali", ""}}),
                          mention(3, "person", {{"name", "Dragomir Lewandowski", ""}}),
                          mention(4, "person", {{"name", "LEWANDOWSKI, Dragomir", ""}})});
    CHECK_FALSE(together(result, 1, 2));
    CHECK(together(result, 3, 4));
}

TEST_CASE("an Arabic name in three spellings and a namesake") {
    auto result = inFile({
        mention(1, "person", {{"name", "Mohamed Abdel Rahman Elharbi", ""}, {"document", "P4471120", "XC"}}),
        mention(2, "person", {{"name", "Мухаммад Абдуррахман аль-Харби", ""}, {"document", "P4471120", "XC"}}),
        mention(3, "person",
                {{"name", "محمد عبد الرحمن الحربي", ""}, {"document", "P4471120", "XC"}, {"birth_date", "1969", ""}}),
        mention(4, "person",
                {{"name", "Mohammed al-Harbi", ""},
                 {"document", "P9902113", "XC"},
                 {"birth_date", "1985-01-20", ""},
                 {"occupation", "taxi driver", ""}}),
        mention(5, "person", {{"name", "محمد عبدالرحمن الحربي", ""}, {"birth_date", "1969", ""}}),
    });
    CHECK(together(result, 1, 2));
    CHECK(together(result, 1, 3));
    CHECK(together(result, 3, 5));
    CHECK_FALSE(together(result, 3, 4));
}

TEST_CASE("a double surname and a married one") {
    auto result = inFile({
        mention(1, "person", {{"name", "Maria del Carmen Ruiz Ortega", ""}, {"phone", "+834 611 2087", ""}}),
        mention(2, "person", {{"name", "Carmen Ruiz de Salas", ""}, {"phone", "+834 611 2087", ""}}),
        mention(3, "person", {{"name", "Кармен Руис", ""}, {"phone", "+8346112087", ""}}),
        mention(4, "person", {{"name", "Carmen Ruiz Delgado", ""}, {"birth_date", "1991-07-04", ""}}),
    });
    CHECK(together(result, 1, 2));
    CHECK(together(result, 1, 3));
    CHECK_FALSE(together(result, 1, 4));
}

TEST_CASE("a Tajik name in Cyrillic and Persian letters") {
    auto result = inFile({
        mention(1, "person", {{"name", "Jamshid Rahmonov", ""}, {"document", "A 0991823", "TJ"}}),
        mention(2, "person", {{"name", "Джамшед Рахмонов", ""}, {"document", "A0991823", "TJ"}}),
        mention(3, "person", {{"name", "جمشید رحمانوف", ""}, {"document", "A0991823", "TJ"}}),
    });
    CHECK(together(result, 1, 2));
    CHECK(together(result, 1, 3));
}

TEST_CASE("people whom only a shared office number ties are not merged") {
    auto result = inFile({mention(1, "person", {{"name", "Ana Beltran", ""}, {"phone", "+834 800 1000", ""}}),
                          mention(2, "person", {{"name", "Igor Orlov", ""}, {"phone", "+834 800 1000", ""}}),
                          mention(3, "person", {{"name", "Julian Paredes Soto", ""}, {"phone", "+834 800 1000", ""}})});
    CHECK_FALSE(together(result, 1, 2));
    CHECK_FALSE(together(result, 2, 3));
}

TEST_CASE("subjects that their list declares distinct stay apart") {
    std::vector<Property> same{
        {"name", "Omar Hassan Saleh", ""}, {"birth_date", "1970-05-05", ""}, {"document", "1234567", "YE"}};
    auto first = mention(1, "person", same);
    auto second = mention(2, "person", same);
    auto named = mention(3, "person", same);
    for (MentionInput* input : {&first, &second}) {
        input->subject = true;
        input->distinctWithin = "us_ofac";
    }
    auto result = inFile({first, second, named});
    CHECK_FALSE(together(result, 1, 2));
    CHECK((together(result, 1, 3) || together(result, 2, 3)));
    CHECK(comparePair(first, second, calibrated({first, second})).state == MatchState::Blocked);
}

TEST_CASE("a document given to the wrong man is a conflict to look at") {
    auto result = inFile(
        {mention(1, "person",
                 {{"name", "Mohamed Abdel Rahman Elharbi", ""},
                  {"document", "P9902113", "XC"},
                  {"birth_date", "1969-04-01", ""}}),
         mention(
             2, "person",
             {{"name", "Mohammed al-Harbi", ""}, {"document", "P9902113", "XC"}, {"birth_date", "1985-01-20", ""}})});
    CHECK_FALSE(together(result, 1, 2));
    auto match = matchOf(result, 1, 2);
    REQUIRE(match != nullptr);
    CHECK(match->state == MatchState::Blocked);
}

TEST_CASE("the label is the fullest supported spelling and Latin before others") {
    std::vector<MentionInput> three{mention(1, "person", {{"name", "Виктор Сорокин", ""}}),
                                    mention(2, "person", {{"name", "Viktor Sorokin", ""}}),
                                    mention(3, "person", {{"alias", "Vitya", ""}})};
    CHECK(entityLabel(three) == "Viktor Sorokin");
    three.push_back(mention(4, "person", {{"name", "Виктор Сорокин", ""}}));
    CHECK(entityLabel(three) == "Виктор Сорокин");
    three[0].strength = three[3].strength = Strength::Weak;
    three[1].strength = Strength::Strong;
    CHECK(entityLabel(three) == "Viktor Sorokin");  // one strong statement outweighs two weak ones
    CHECK(entityLabel(std::vector{mention(1, "container", {{"number", "QXZU4812702", ""}}),
                                  mention(2, "container", {{"number", "QXZU4812072", ""}})}) == "QXZU4812072");
}
