// tests/collection/stated_values_test.cpp: numbers, countries and numbered parts as lists write them.
#include <catch2/catch.hpp>

#include "core/collection/list_draft.h"
#include "core/collection/us_remarks.h"
#include "support.h"

using namespace crosscase;
using namespace crosscase::test;
using Lines = std::vector<std::string>;

TEST_CASE("numbered parts of a cell are several values", "[collection]") {
    CHECK(core::numberedParts("(1) Kabul (2) Kandahar") == Lines{"Kabul", "Kandahar"});
    CHECK(core::numberedParts("1) Saudi Arabia 2) Qatar") == Lines{"Saudi Arabia", "Qatar"});
    CHECK(core::numberedParts("a) French, b) Tunisian") == Lines{"French", "Tunisian"});
    CHECK(core::numberedParts("(1)-(2) Tunisia (3) Libya") == Lines{"Tunisia", "Libya"});
    CHECK(core::numberedParts("(1) to (6) Algeria (7) Morocco") == Lines{"Algeria", "Morocco"});
    CHECK(core::numberedParts("973406 (Yemeni) (b) 44") == Lines{"973406 (Yemeni)", "44"});
    CHECK(core::numberedParts("Somewhere (1999)") == Lines{"Somewhere (1999)"});
    CHECK(core::numberedParts("").empty());
    CHECK(core::numberedParts("(1)").empty());
}

TEST_CASE("the number of a document is found among the words around it", "[collection]") {
    struct Sample {
        const char *text, *kind, *number, *country;
    };
    for (const Sample& sample :
         {Sample{"Passport No: 592667 (Qatari passport issued on 3 May 2007).", "document", "592667", "QA"},
          Sample{"D 000974 (Afghan)", "document", "D 000974", "AF"},
          Sample{"Tunisia number G557170 issued on 16 Nov 1989.", "document", "G557170", "TN"},
          Sample{"Saudi Arabian passport no.F800691", "document", "F800691", "SA"},
          Sample{"German travel document (Reiseausweis) A 0139243 (revoked)", "document", "A 0139243", "DE"},
          Sample{"Qatar national id no. 28440000526", "national_id", "28440000526", "QA"},
          Sample{"Ration Card no. 0094195", "national_id", "0094195", ""},
          Sample{"Afghan national ID card (tazkira) no.545167, issued in 1974.", "national_id", "545167", "AF"},
          Sample{"W374031, Tunisian national identity number issued on 11 April 2011.", "national_id", "W374031", ""},
          Sample{"28 642 163", "document", "28 642 163", ""}, Sample{"unknown", "document", "", ""}}) {
        const auto stated = core::statedDocument(sample.text, "document");
        INFO(sample.text);
        CHECK(stated.kind == sample.kind);
        CHECK(stated.number == sample.number);
        CHECK(stated.country == sample.country);
    }
}

TEST_CASE("countries are known by name adjective and code", "[collection]") {
    for (const char* afghanistan :
         {"AF", "AFG", "Afghan", "Afghanistan", "Afghanistan (since 2009)", " afghan citizen "}) {
        CHECK(core::countryCode(afghanistan) == "AF");
    }
    CHECK(core::countryCode("Korea, North") == "KP");
    CHECK(core::countryCode("Côte d'Ivoire") == "CI");
    CHECK(core::countryCode("United Kingdom") == "GB");
    CHECK(core::countryCode("Ruritania") == "Ruritania");
    CHECK(core::countryCode("").empty());
}

TEST_CASE("the remarks of the US list become properties", "[collection]") {
    core::Mention subject;
    subject.type = "vessel";
    const auto linked = core::readUsRemarks(
        "DOB circa 1951; alt. POB Giza, Egypt; Gender Male; a.k.a. 'THE PILOT'; Vessel Registration Identification IMO "
        "9079078; "
        "MMSI 572441210; Former Vessel Flag Malta; alt. Former Vessel Flag None Identified; Tax ID No. AB 12 (Kenya); "
        "Passport G025057 issued 23 Jun 1999 expires 05 Feb 2004; all offices worldwide; Linked To: DEBONO, Gordon; "
        "Linked To: GRUPO CINJAB, S.A. DE C.V.",
        subject);
    CHECK(linked == Lines{"DEBONO, Gordon", "GRUPO CINJAB, S.A. DE C.V."});
    CHECK(linesOf(subject) == Lines{"birth_date: circa 1951", "birth_place: Giza, Egypt", "sex: Male",
                                    "name: THE PILOT", "imo: 9079078", "mmsi: 572441210", "former_flag: Malta [MT]",
                                    "tax_id: AB 12 [KE]", "document: G025057"});
}
