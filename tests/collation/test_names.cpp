// tests/collation/test_names.cpp: names of people, firms and ships in any spelling and script.
#include <catch2/catch.hpp>
#include <random>

#include "core/base/text.h"
#include "core/collation/name_compare.h"
#include "core/collation/population.h"
#include "mentions.h"

using namespace crosscase::core;
using namespace crosscase::core::testing;

namespace {

/// The evidence of two names in a file about which nothing else is known.
NameEvidence compared(const std::string& type, const std::string& first, const std::string& second) {
    Tables tables;
    Preparer preparer(tables);
    auto a = preparer.prepare(mention(1, type, {{"name", first, ""}}), false);
    auto b = preparer.prepare(mention(2, type, {{"name", second, ""}}), false);
    Weights weights = weightsOf(usualModel(), tables);
    NameScratch scratch;
    return compareNames(a, b, tables, weights, scratch);
}

NameLevel people(const std::string& first, const std::string& second) {
    return compared("person", first, second).level;
}

NameLevel firms(const std::string& first, const std::string& second) {
    return compared("organisation", first, second).level;
}

bool agree(NameLevel level) {
    return level <= NameLevel::Subset;
}

}  // namespace

TEST_CASE("a word that is worth little counts as little whichever name has it") {
    NameEvidence forth = compared("person", "iii'i", "i'i iq'q");
    NameEvidence back = compared("person", "i'i iq'q", "iii'i");
    CHECK(forth.bits == Approx(back.bits));
    CHECK(forth.level == back.level);
}

TEST_CASE("well-known people are recognised in their own scripts") {
    auto [own, latin] = GENERATE(table<std::string, std::string>({
        {"Владимир Путин", "Vladimir Putin"},
        {"Михаил Горбачёв", "Mikhail Gorbachev"},
        {"Никита Хрущёв", "Nikita Khrushchev"},
        {"Володимир Зеленський", "Volodymyr Zelensky"},
        {"Нұрсұлтан Назарбаев", "Nursultan Nazarbayev"},
        {"Чыңгыз Айтматов", "Chingiz Aitmatov"},
        {"Шавкат Мирзиёев", "Shavkat Mirziyoyev"},
        {"Эмомалӣ Раҳмон", "Emomali Rahmon"},
        {"Гурбангулы Бердимухамедов", "Gurbanguly Berdimuhamedow"},
        {"معمر القذافي", "Muammar Gaddafi"},
        {"صدام حسين", "Saddam Hussein"},
        {"جمال عبد الناصر", "Gamal Abdel Nasser"},
        {"بشار الأسد", "Bashar al-Assad"},
        {"حسن روحانی", "Hassan Rouhani"},
        {"محمود احمدی‌نژاد", "Mahmoud Ahmadinejad"},
        {"پرویز مشرف", "Pervez Musharraf"},
        {"Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"},
        {"Αλέξης Τσίπρας", "Alexis Tsipras"},
        {"בנימין נתניהו", "Binyamin Netanyahu"},
        {"习近平", "Xi Jinping"},
        {"かわばた やすなり", "Kawabata Yasunari"},
    }));
    INFO(own << " and " << latin);
    CHECK(agree(people(own, latin)));
    CHECK(agree(people(latin, own)));
}

TEST_CASE("names of one people stay apart across scripts") {
    auto [own, latin] = GENERATE(table<std::string, std::string>({
        {"Владимир Путин", "Dmitry Medvedev"},
        {"Владимир Путин", "Vladimir Medvedev"},
        {"صدام حسين", "Saddam Takriti"},
        {"بشار الأسد", "Muammar Gaddafi"},
        {"حسن روحانی", "Ali Khamenei"},
    }));
    INFO(own << " and " << latin);
    CHECK_FALSE(agree(people(own, latin)));
}

TEST_CASE("spellings, order and initials of one person agree") {
    CHECK(people("John Smith", "SMITH, John") == NameLevel::Equal);
    CHECK(agree(people("J. Smith", "John Smith")));
    CHECK(agree(people("Ted Kennedy", "Theodore Kennedy")));
    CHECK(agree(people("Саша Иванов", "Aleksandr Ivanov")));
    CHECK(agree(people("Pepe Morales", "José Morales")));
    CHECK(agree(people("Елена Иванова", "Elena Ivanov")));
    CHECK(agree(people("PolPot", "Pol Pot")));
    CHECK(agree(people("Sir Anthony Vale", "Anthony Vale")));
    CHECK(agree(people("George Vale, 1st baron Vale of Harth", "George Vale")));
    CHECK(agree(people("Juan García López", "Juan García")));
    CHECK(agree(people("Abdul Rahman al-Harbi", "Abdurrahman Alharbi")));
}

TEST_CASE("one shared name is a contradiction when the others differ") {
    CHECK(people("Anna Petrova", "Boris Petrov") == NameLevel::Partial);
    CHECK(people("Viktor Sokolov", "Viktor Lebedev") == NameLevel::Partial);
    CHECK(people("A. Nazarbayev", "Nursultan Nazarbayev") == NameLevel::Partial);
    CHECK(people("Viktor Pavlovich Sokolov", "Viktor Andreyevich Sokolov") == NameLevel::Partial);
    CHECK(people("Anna Petrova", "Tomasz Haddad") == NameLevel::Different);
    CHECK(compared("person", "J. Smith", "John Smith").bits < compared("person", "John Smith", "John Smith").bits / 2);
}

TEST_CASE("firms agree whatever their legal form and differ by a word or a number") {
    CHECK(firms("Volkswagen GmbH", "Volkswagen Gesellschaft mit beschränkter Haftung") == NameLevel::Equal);
    CHECK(firms("OAO Gazprom", "Open Joint Stock Company Gazprom") == NameLevel::Equal);
    CHECK(agree(firms("ООО «Северный путь»", "Severny Put LLC")));
    CHECK(agree(firms("First International Bank", "1st Intl Bank")));
    CHECK(firms("Northgate Shipping Ltd", "Northgate Insurance Ltd") == NameLevel::Partial);
    auto funds = compared("organisation", "Harbour Fund II", "Harbour Fund III");
    CHECK(funds.numbersDiffer);
    CHECK(funds.level == NameLevel::Different);
    CHECK(compared("organisation", "Harbour Fund II", "Harbour Fund 2").level <= NameLevel::Close);
}

TEST_CASE("ships agree without their prefix and differ by their number") {
    CHECK(compared("vessel", "MV Snow Storm", "Snow Storm").level == NameLevel::Equal);
    CHECK(compared("vessel", "Snow Storm 1", "Snow Storm 2").numbersDiffer);
}

TEST_CASE("no text breaks the reading or the comparison of names") {
    std::mt19937 chance(20261125);
    const std::vector<std::string> parts{"a",  "Ivan",   "أحمد", "ال",    "عبد", "Щ",  "ё",      " ",   ",",
                                         "-",  "'",      "1st",  "baron", "of",  "de", "GmbH",   "ооо", "王",
                                         "김", "\u200c", "xx",   "7",     ".",   "(",  "\u0301", "ß",   "zzzzzzzzzzzz"};
    auto text = [&] {
        std::string out;
        for (std::size_t left = chance() % 9; left > 0; --left) out += parts[chance() % parts.size()];
        return out;
    };
    for (int round = 0; round < 400; ++round) {
        std::string first = text();
        std::string second = text();
        INFO("[" << first << "] and [" << second << "]");
        for (const char* type : {"person", "organisation", "vessel"}) {
            NameEvidence one = compared(type, first, second);
            NameEvidence other = compared(type, second, first);
            REQUIRE(one.bits == Approx(other.bits).margin(1e-3));
            REQUIRE(one.level == other.level);
            REQUIRE(one.bits <= mostNameBits);
        }
        TokenTable table;
        NameForm a = readName(first, NameShape::Person, table);
        NameForm b = readName(second, NameShape::Person, table);
        for (const NameToken& x : a.tokens) {
            for (const NameToken& y : b.tokens) {
                double likeness = tokenSimilarity(table[x.token], table[y.token]);
                REQUIRE(likeness >= 0);
                REQUIRE(likeness <= 1);
                REQUIRE(likeness == tokenSimilarity(table[y.token], table[x.token]));
            }
        }
    }
}
