// tests/records/national_numbers_test.cpp: published or reckoned examples of each country's numbers, errors in them, and
// what they tell of a person.
#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "core/records/identifiers.h"

using namespace crosscase::core;

namespace {

struct Example {
    const char* kind;
    const char* country;
    const char* number;
};

/// Each as printed, of a form that has a binding check.
const std::vector<Example> examples = {
    {"national_id", "BR", "390.533.447-05"},
    {"tax_id", "BR", "16.727.230/0001-97"},
    {"tax_id", "BR", "12.ABC.345/01DE-35"},
    {"national_id", "ES", "54362315-K"},
    {"national_id", "ES", "X-2482300W"},
    {"tax_id", "ES", "J99216582"},
    {"national_id", "PT", "00000000 0 ZZ4"},
    {"tax_id", "PT", "501 964 843"},
    {"national_id", "IT", "RCCMNL83S18D969H"},
    {"national_id", "TR", "17291716060"},
    {"national_id", "MX", "BOXW310820HNERXN09"},
    {"national_id", "CL", "12.531.909-2"},
    {"tax_id", "AR", "20-26756539-3"},
    {"tax_id", "CO", "800.197.268-4"},
    {"tax_id", "PE", "20512333797"},
    {"national_id", "EC", "171430710-3"},
    {"tax_id", "VE", "V-11470283-4"},
    {"tax_id", "UY", "21-100342-001-7"},
    {"national_id", "UY", "1.234.567-2"},
    {"tax_id", "GT", "3952550-3"},
    {"tax_id", "PY", "80028061-0"},
    {"tax_id", "RU", "1234567894"},
    {"tax_id", "RU", "123456789047"},
    {"national_id", "RU", "112-233-445 95"},
    {"national_id", "KZ", "880101300123"},
    {"national_id", "UZ", "31506850123453"},
    {"national_id", "AE", "784-1984-5678901-9"},
    {"national_id", "KW", "288020122596"},
    {"national_id", "IR", "0499370899"},
};

Identifier read(const Example& example) {
    return normaliseIdentifier(example.kind, example.number, example.country);
}

std::string sexOf(const char* country, const char* number) {
    return factsOf("national_id", number, country).value_or(NumberFacts{}).sex;
}

std::string birthOf(const char* country, const char* number) {
    const auto facts = factsOf("national_id", number, country);
    return facts && facts->birth ? isoDate(*facts->birth) : std::string();
}

}  // namespace

TEST_CASE("national numbers pass the check of their country", "[records]") {
    for (const Example& example : examples) {
        INFO(example.country << " " << example.number);
        CHECK(read(example).validity == Validity::Ok);
    }
}

TEST_CASE("a wrong digit in a national number is noticed and the right number offered", "[records]") {
    std::mt19937 random(20260722);
    int noticed = 0, tried = 0;
    for (const Example& example : examples) {
        const std::string right = read(example).normal;
        for (int i = 0; i < 20; ++i) {
            std::string wrong = right;
            const std::size_t at = 2 + random() % (wrong.size() - 2);
            if (wrong[at] < '0' || wrong[at] > '9') continue;
            wrong[at] = static_cast<char>('0' + (wrong[at] - '0' + 1 + static_cast<int>(random() % 9)) % 10);
            const Identifier found = normaliseIdentifier(example.kind, wrong, example.country);
            INFO(example.country << " " << wrong);
            CHECK(found.normal == wrong);
            ++tried;
            if (found.validity != Validity::CheckFailed) continue;  // remainder 10 as 0, sums by 7 3 1 and the like
            ++noticed;
            CHECK(found.corrections.size() <= 20);
            CHECK(std::count(found.corrections.begin(), found.corrections.end(), right) == 1);
        }
    }
    CHECK(noticed > tried * 9 / 10);
}

TEST_CASE("without a country, and under a passport's heading, no national check is forced", "[records]") {
    CHECK(normaliseIdentifier("national_id", "39053344706").validity == Validity::FormatOnly);
    CHECK(normaliseIdentifier("national_id", "39053344706", "BRA").validity == Validity::CheckFailed);
    CHECK(normaliseIdentifier("document", "39053344706", "BR").validity == Validity::FormatOnly);
    CHECK(normaliseIdentifier("document", "39053344705", "br").validity == Validity::Ok);
    CHECK(normaliseIdentifier("national_id", "4510 123456", "RU").validity == Validity::FormatOnly);  // a passport
    CHECK(normaliseIdentifier("national_id", "39053344706", "XA").validity == Validity::FormatOnly);
    CHECK(normaliseIdentifier("tax_id", "213123432-1", "CO").validity == Validity::Ok);
    CHECK(normaliseIdentifier("tax_id", "213123432-2", "CO").validity == Validity::FormatOnly);
}

TEST_CASE("national numbers are Latin in whatever script they are typed", "[records]") {
    CHECK(normaliseIdentifier("national_id", "۰۴۹۹۳۷۰۸۹۹", "IR").normal == "0499370899");
    CHECK(normaliseIdentifier("national_id", "٢٨٨٠٢٠١٢٢٥٩٦", "KW").validity == Validity::Ok);
    CHECK(normaliseIdentifier("tax_id", "１２３４５６７８９４", "RU").validity == Validity::Ok);
    CHECK(normaliseIdentifier("national_id", "Х-2482300W", "ES").normal == "X2482300W");
    CHECK(normaliseIdentifier("tax_id", "ESJ99216582", "ES").normal == "J99216582");
}

TEST_CASE("numbers tell birth and sex where they carry them", "[records]") {
    CHECK(birthOf("MX", "BOXW310820HNERXN09") == "1931-08-20");
    CHECK(sexOf("MX", "BOXW310820HNERXN09") == "m");
    CHECK(birthOf("KZ", "920615400775") == "1992-06-15");
    CHECK(sexOf("KZ", "920615400775") == "f");
    CHECK(birthOf("UZ", "31506850123453") == "1985-06-15");
    CHECK(birthOf("UZ", "60102030010021") == "2003-02-01");
    CHECK(sexOf("UZ", "60102030010021") == "f");
    CHECK(birthOf("IT", "RCCMNL83S18D969H") == "1983-11-18");
    CHECK(sexOf("IT", "RCCMNL83S18D969H") == "m");
    CHECK(birthOf("KW", "288020122596") == "1988-02-01");
    CHECK(birthOf("AE", "784-1984-5678901-9") == "1984");
    CHECK(sexOf("PK", "35202-1234567-3") == "m");
    CHECK(sexOf("AR", "20-26756539-3") == "m");
    CHECK(birthOf("CU", "91021527775") == "1991-02-15");
    CHECK(sexOf("CU", "91021527775") == "f");
}

TEST_CASE("numbers that fail their check or are a company's tell nothing", "[records]") {
    CHECK_FALSE(factsOf("national_id", "BOXW310820HNERXN08", "MX"));
    CHECK_FALSE(factsOf("tax_id", "070240004567", "KZ"));
    CHECK_FALSE(factsOf("national_id", "BOXW310820HNERXN09", ""));
    CHECK_FALSE(factsOf("phone", "31506850123453", "UZ"));
}

TEST_CASE("a machine-readable zone is read as its document", "[records]") {
    const std::string passport =
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    const std::string card =
        "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<";
    const std::string smallCard = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6";
    for (const std::string& zone : {passport, passport.substr(45), card, smallCard}) {
        INFO(zone);
        const Identifier document = normaliseIdentifier("document", zone);
        CHECK(document.normal == (zone.find("L898902C3") != std::string::npos ? "L898902C3" : "D23145890"));
        CHECK(document.validity == Validity::Ok);
        const auto facts = factsOf("document", zone, "");
        REQUIRE(facts);
        REQUIRE(facts->birth);
        CHECK(isoDate(*facts->birth) == "1974-08-12");
        CHECK(facts->sex == "f");
    }
    std::string misread = passport;
    misread[misread.size() - 5] = '7';
    CHECK(normaliseIdentifier("document", misread).validity == Validity::CheckFailed);
    CHECK_FALSE(factsOf("document", misread, ""));
}
