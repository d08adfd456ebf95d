// tests/base/dates_test.cpp: dates and moments in every form in which they come.
#include "core/base/dates.h"

#include <catch2/catch.hpp>

using namespace crosscase::core;

namespace {

std::string iso(std::string_view text) {
    const auto date = parseDate(text);
    return date ? isoDate(*date) : "refused";
}

std::string moment(std::string_view text) {
    const auto instant = parseInstant(text);
    return instant ? isoInstant(*instant) : "refused";
}

}  // namespace

TEST_CASE("days and civil dates convert both ways over four centuries", "[base]") {
    CHECK(dayOf(1970, 1, 1) == 0);
    CHECK(dayOf(2000, 3, 1) == 11017);
    CHECK(dayOf(1969, 12, 31) == -1);
    for (Day day = dayOf(1799, 12, 31); day < dayOf(2201, 1, 1); ++day) {
        const CivilDate date = civil(day);
        REQUIRE(dayOf(date.year, date.month, date.day) == day);
    }
    CHECK(isDate(2000, 2, 29));
    CHECK_FALSE(isDate(1900, 2, 29));
    CHECK_FALSE(isDate(2023, 4, 31));
    CHECK_FALSE(isDate(2023, 13, 1));
}

TEST_CASE("dates are read in their usual forms", "[base]") {
    CHECK(iso("1974-03-02") == "1974-03-02");
    CHECK(iso("  1974-03-02T00:00:00 ") == "1974-03-02");
    CHECK(iso("02/03/1974") == "1974-03-02");
    CHECK(iso("2.3.1974") == "1974-03-02");
    CHECK(iso("02-03-1974") == "1974-03-02");
    CHECK(iso("02/03/1974 14:30") == "1974-03-02");
    CHECK(iso("19740302") == "1974-03-02");
    CHECK(iso("2 Mar 1974") == "1974-03-02");
    CHECK(iso("02-MAR-1974") == "1974-03-02");
    CHECK(iso("March 2, 1974") == "1974-03-02");
    CHECK(iso("2nd of March 1974") == "1974-03-02");
    CHECK(iso("2 de marzo de 1974") == "1974-03-02");
    CHECK(iso("2 марта 1974 г.") == "1974-03-02");
    CHECK(iso("١٩٧٤-٠٣-٠٢") == "1974-03-02");
}

TEST_CASE("partial dates keep what is unknown", "[base]") {
    CHECK(iso("1974") == "1974");
    CHECK(iso("Mar 1974") == "1974-03");
    CHECK(iso("03/1974") == "1974-03");
    CHECK(iso("1974-03") == "1974-03");
    CHECK(iso("00/00/1974") == "1974");
    CHECK(iso("00/03/1974") == "1974-03");
    CHECK(iso("1974-00-00") == "1974");
    CHECK(iso("19740000") == "1974");
    const auto month = parseDate("Feb 1976");
    REQUIRE(month);
    CHECK(month->precision == PartialDate::Precision::Month);
    CHECK(month->last == dayOf(1976, 2, 29));
    CHECK(month->raw == "Feb 1976");
}

TEST_CASE("ranges and approximate dates", "[base]") {
    CHECK(iso("1960-1962") == "1960/1962");
    CHECK(iso("1960/1962") == "1960/1962");
    CHECK(iso("1960 – 1962") == "1960/1962");
    CHECK(iso("between 1960 and 1962") == "1960/1962");
    CHECK(iso("01 Jan 1960 to 05 Mar 1962") == "1960-01-01/1962-03-05");
    CHECK(iso("1960-01-01/1962-03-05") == "1960-01-01/1962-03-05");
    CHECK(iso("1960s") == "1960/1969");
    CHECK(iso("1962-1960") == "refused");
    for (const char* text :
         {"circa 1962", "c. 1962", "ca 1962", "about 1962", "1962 (approximately)", "~1962", "1962?"}) {
        INFO(text);
        const auto date = parseDate(text);
        REQUIRE(date);
        CHECK(date->approximate);
        CHECK(isoDate(*date) == "1962");
    }
}

TEST_CASE("what is no date is refused and never thrown", "[base]") {
    for (const char* text : {"",
                             " ",
                             "unknown",
                             "31/02/1974",
                             "32/01/1974",
                             "02/13/1974",
                             "00/00/0000",
                             "1974-13-01",
                             "12/00",
                             "74",
                             "197",
                             "flat 4 1974 Long Street",
                             "marina 1974",
                             "jui 1974",
                             "--",
                             "////",
                             "1974-1975-1976",
                             "02/03-1974",
                             "5/1974/3",
                             "99999999999999999999",
                             "19741301",
                             "to",
                             "between and",
                             "1974 to",
                             "Mar Mar 1974",
                             "31 Apr 1974",
                             "00:00",
                             "\xff\xfe\x80",
                             "1974-03-02T",
                             "2 Mar",
                             "3000-4000",
                             "02/03/74"}) {
        INFO(text);
        CHECK(iso(text) == "refused");
    }
    CHECK(iso(std::string(100000, '1')) == "refused");
    CHECK(iso(std::string(100000, '-')) == "refused");
}

TEST_CASE("every printed date reads back as itself", "[base]") {
    for (const char* text : {"1974-03-02", "1974-03", "1974", "1960/1962", "1960-01-01/1962-03-05"}) {
        const auto once = parseDate(text);
        REQUIRE(once);
        CHECK(isoDate(*once) == text);
    }
}

TEST_CASE("two partial dates are compatible when a day fits both", "[base]") {
    CHECK(parseDate("1974")->compatible(*parseDate("02/03/1974")));
    CHECK(parseDate("1960-1962")->compatible(*parseDate("Dec 1962")));
    CHECK_FALSE(parseDate("Mar 1974")->compatible(*parseDate("01/04/1974")));
}

TEST_CASE("dates are read by an explicit pattern", "[base]") {
    const auto by = [](std::string_view text, std::string_view pattern) {
        const auto date = parseDate(text, pattern);
        return date ? isoDate(*date) : "refused";
    };
    CHECK(by("02/03/1974", "dd/MM/yyyy") == "1974-03-02");
    CHECK(by("2/3/1974", "dd/MM/yyyy") == "1974-03-02");
    CHECK(by("03/02/1974", "MM/dd/yyyy") == "1974-03-02");
    CHECK(by("020374", "ddMMyy") == "1974-03-02");
    CHECK(by("02.03.09", "dd.MM.yy") == "2009-03-02");
    CHECK(by("02/03/1974 14:05", "dd/MM/yyyy HH:mm") == "1974-03-02");
    CHECK(by("00/00/1974", "dd/MM/yyyy") == "1974");
    CHECK(by("2 Mar 1974", "d MMM yyyy") == "1974-03-02");
    CHECK(by("31/02/1974", "dd/MM/yyyy") == "refused");
    CHECK(by("1974-03-02", "dd/MM/yyyy") == "refused");
    CHECK(by("02/03/1974 x", "dd/MM/yyyy") == "refused");
    CHECK(by("", "dd/MM/yyyy") == "refused");
}

TEST_CASE("moments are read with and without their zone", "[base]") {
    CHECK(moment("2026-03-14T21:00:00+04:00") == "2026-03-14T17:00:00Z");
    CHECK(moment("2026-03-14T17:00:00Z") == "2026-03-14T17:00:00Z");
    CHECK(moment("2026-03-14 21:00") == "2026-03-14T21:00:00Z");
    CHECK(moment("2026-03-14T21:00:00.25-03:30") == "2026-03-15T00:30:00.250000Z");
    CHECK(moment("14/03/2026 21:00") == "2026-03-14T21:00:00Z");
    CHECK(moment("2026-03-14T24:00") == "2026-03-15T00:00:00Z");
    CHECK(moment("2026-03-14") == "2026-03-14");
    CHECK(moment("14 Mar 2026") == "2026-03-14");
    for (const char* text : {"", "2026-03", "2026", "2026-03-14T25:00", "2026-03-14T21:60", "2026-03-14T21:00+4",
                             "2026-02-30T21:00", "21:00", "circa 2026-03-14", "2026-03-14T21:00 noon"}) {
        INFO(text);
        CHECK(moment(text) == "refused");
    }
    CHECK_FALSE(parseInstant("2026-03-14 21:00")->offsetMinutes);
    CHECK(parseInstant("2026-03-14 21:00+04:00")->offsetMinutes == 240);
    CHECK(parseInstant("2026-03-14")->dateOnly);
    CHECK(isoUtc(-1) == "1969-12-31T23:59:59.999999Z");
}

TEST_CASE("a zone applies where the text states none", "[base]") {
    const auto stated = parseInstant("14/03/2026 18:30", "dd/MM/yyyy HH:mm", 60);
    REQUIRE(stated);
    CHECK(isoInstant(*stated) == "2026-03-14T17:30:00Z");
    CHECK(stated->offsetMinutes == 60);
    CHECK(isoInstant(*parseInstant("14/03/2026 18:30 +04:00", "dd/MM/yyyy HH:mm", 60)) == "2026-03-14T14:30:00Z");
    const auto dayAlone = parseInstant("14/03/2026", "dd/MM/yyyy HH:mm", 60);
    REQUIRE(dayAlone);
    CHECK(dayAlone->dateOnly);
    CHECK(isoInstant(*dayAlone) == "2026-03-14");
    CHECK_FALSE(parseInstant("14/03/2026 18:75", "dd/MM/yyyy HH:mm", 60));
    CHECK(parseZone("+04:00") == 240);
    CHECK(parseZone("-0330") == -210);
    CHECK(parseZone("Z") == 0);
    CHECK_FALSE(parseZone("04:00"));
    CHECK_FALSE(parseZone("+99:00"));
}
