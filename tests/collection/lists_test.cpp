// tests/collection/lists_test.cpp: the official lists as published: every row accounted for, some records word for word.
#include <algorithm>
#include <catch2/catch.hpp>
#include <numeric>

#include "support.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

const std::vector<core::InputFile>& lists() {
    static const std::vector<core::InputFile> files = {
        testFile("lists/us_ofac_add.csv"), testFile("lists/us_ofac_sdn.csv"), testFile("lists/uk_hmt_conlist.csv"),
        testFile("lists/eu_fsf.xml"),      testFile("lists/us_ofac_alt.csv"), testFile("un_sc_made_up.xml")};
    return files;
}

KeptDrafts readList(const std::string& id) {
    const core::Reader& reader = shippedReader(id);
    std::vector<core::InputFile> own;
    for (const std::size_t at : reader.recognise(lists())) own.push_back(lists()[at]);
    KeptDrafts kept;
    REQUIRE(readAll(reader, own, kept));
    return kept;
}

std::vector<std::string> programmes(const core::RecordDraft& draft) {
    std::vector<std::string> names;
    for (const auto& one : draft.investigations) {
        CHECK(one.kind == core::InvestigationKind::Watchlist);
        names.push_back(one.reference);
    }
    return names;
}

using Lines = std::vector<std::string>;
using Places = std::vector<std::size_t>;

}  // namespace

TEST_CASE("each list reader knows its own files by their content", "[collection]") {
    CHECK(shippedReader("us_ofac").recognise(lists()) == Places{0, 1, 4});
    CHECK(shippedReader("uk_hmt").recognise(lists()) == Places{2});
    CHECK(shippedReader("eu_fsf").recognise(lists()) == Places{3});
    CHECK(shippedReader("un_sc").recognise(lists()) == Places{5});
    CHECK(shippedReader("crosscase_json").recognise(lists()).empty());
}

TEST_CASE("every row of a list is in a record or refused", "[collection]") {
    struct Expected {
        const char* id;
        std::size_t records;
        int rows;
        std::size_t refused;
    };
    for (const Expected& expected : {Expected{"us_ofac", 3193, 3193 + 5580 + 5746, 0}, Expected{"uk_hmt", 525, 4965, 0},
                                     Expected{"eu_fsf", 285, 285, 0}, Expected{"un_sc", 3, 4, 1}}) {
        const KeptDrafts kept = readList(expected.id);
        INFO(expected.id);
        CHECK(kept.drafts.size() == expected.records);
        CHECK(kept.rows() == expected.rows);
        CHECK(kept.refusals.size() == expected.refused);
        for (const auto& draft : kept.drafts) {
            CHECK(draft.head.distinctWithin == expected.id);
            CHECK_FALSE(draft.head.externalRef.empty());
            CHECK_FALSE(draft.head.raw.empty());
            CHECK_FALSE(draft.investigations.empty());
            CHECK(std::count_if(draft.mentions.begin(), draft.mentions.end(), [](auto& m) { return m.subject; }) == 1);
        }
    }
}

TEST_CASE("the list readers state their agency and an open handling", "[collection]") {
    for (const char* id : {"us_ofac", "uk_hmt", "eu_fsf", "un_sc"}) {
        const auto defaults = shippedReader(id).defaults();
        CHECK(defaults.agency == id);
        CHECK(defaults.handling.codes == Lines{"CLEAR", "H0"});
        CHECK(core::strengthOf(defaults.grading) == core::Strength::Strong);
    }
}

TEST_CASE("a US target carries its other names and what the remarks state", "[collection]") {
    const KeptDrafts kept = readList("us_ofac");
    const core::RecordDraft* draft = kept.find("2676");
    REQUIRE(draft);
    CHECK(draft->row == 1);
    CHECK(draft->rows == 5);
    CHECK(programmes(*draft) == Lines{"SDGT", "SDT"});
    CHECK(draft->mentions.size() == 1);
    CHECK(draft->mentions[0].type == "person");
    CHECK(linesOf(draft->mentions[0]) ==
          Lines{"name: AL ZAWAHIRI, Dr. Ayman", "occupation: Operational and Military Leader of JIHAD GROUP",
                "birth_date: 19 Jun 1951", "birth_place: Giza, Egypt", "document: 1084010 [EG]", "document: 19820215",
                "alias: AL-ZAWAHIRI, Ayman [aka]", "alias: SALIM, Ahmad Fuad [aka]",
                "alias: AL-ZAWAHIRI, Aiman Muhammad Rabi [aka]"});
    CHECK(draft->head.raw.find("2676,4760,\"aka\",\"AL-ZAWAHIRI, Ayman\"") != std::string::npos);
}

TEST_CASE("a US aircraft is linked to its operator, which is merely named", "[collection]") {
    const KeptDrafts kept = readList("us_ofac");
    const core::RecordDraft* draft = kept.find("15431");
    REQUIRE(draft);
    REQUIRE(draft->mentions.size() == 2);
    CHECK(linesOf(draft->mentions[0]) ==
          Lines{"registration: EP-GOM", "serial: 8401 [construction number]", "model: IL76-TD", "serial: 1023409321"});
    CHECK(draft->mentions[1].type == "organisation");
    CHECK_FALSE(draft->mentions[1].subject);
    CHECK(linesOf(draft->mentions[1]) == Lines{"name: POUYA AIR"});
    REQUIRE(draft->claims.size() == 1);
    CHECK(draft->claims[0].type == "linked_to");
    CHECK(draft->claims[0].to == 1);
}

TEST_CASE("a UK target unites the spellings and dates of its rows", "[collection]") {
    const KeptDrafts kept = readList("uk_hmt");
    const core::RecordDraft* draft = kept.find("13349");
    REQUIRE(draft);
    CHECK(draft->row == 3);
    CHECK(draft->rows == 16);
    CHECK(programmes(*draft) == Lines{"The ISIL (Da'esh) and Al-Qaida organisations"});
    const core::Mention& subject = draft->mentions[0];
    CHECK(valuesOf(subject, "name") == Lines{"Nayef Salam Muhammad Ujaym AL-HABABI"});
    CHECK(valuesOf(subject, "alias").size() == 7);
    CHECK(valuesOf(subject, "birth_date") == Lines{"00/00/1980", "00/00/1981"});
    CHECK(valuesOf(subject, "nationality") == Lines{"Saudi Arabia", "Qatar"});
    CHECK(valuesOf(subject, "document") == Lines{"592667"});
    CHECK(valuesOf(subject, "list_reference") == Lines{"QDe.004"});
    REQUIRE(draft->head.stated);
    CHECK(draft->head.stated->raw == "01/04/2016");
}

TEST_CASE("the UK file is read as Windows-1252", "[collection]") {
    const KeptDrafts kept = readList("uk_hmt");
    const core::RecordDraft* draft = kept.find("7170");
    REQUIRE(draft);
    CHECK(draft->head.text.find("Grandfather’s name is ‘Salam’") != std::string::npos);
    CHECK(valuesOf(draft->mentions[0], "national_id") == Lines{"545167"});
}

TEST_CASE("an EU target keeps names documents and country codes", "[collection]") {
    const KeptDrafts kept = readList("eu_fsf");
    const core::RecordDraft* draft = kept.find("507");
    REQUIRE(draft);
    CHECK(programmes(*draft) == Lines{"TAQA"});
    CHECK(linesOf(draft->mentions[0]) ==
          Lines{"name: Abdul Rahman Yasin", "sex: M", "alias: Abdul Rahman S. Taha", "alias: Abdul Rahman S. Taher",
                "alias: Abdul Rahman Said Yasin", "alias: Aboud Yasin", "birth_date: 1960-04-10",
                "birth_place: Bloomington, Indiana, USA [US]", "document: 27082171 [US]", "document: M0887925 [IQ]",
                "national_id: 156-92-9858 [US]", "nationality: USA [US]"});
    CHECK(draft->head.raw.starts_with("<ENTITY Id=\"507\""));
    CHECK(draft->head.raw.ends_with("</ENTITY>"));
    CHECK(std::count(draft->head.raw.begin(), draft->head.raw.end(), '<') > 20);
    CHECK(draft->head.raw.find("<ENTITY", 1) == std::string::npos);
}

TEST_CASE("a UN target carries what the documented fields state", "[collection]") {
    const KeptDrafts kept = readList("un_sc");
    const core::RecordDraft* draft = kept.find("900001");
    REQUIRE(draft);
    CHECK(programmes(*draft) == Lines{"Example Regime"});
    CHECK(linesOf(draft->mentions[0]) ==
          Lines{"name: OREN TAVIK MARSUDI", "alias: اورن تافيك [original script]", "alias: Orin Tavic [Good]",
                "weak_alias: The Pilot [Low]", "birth_date: 1961-07-09", "birth_date: circa 1963",
                "birth_date: 1960-1962", "birth_place: Sfax, Tunisia [TN]",
                "address: 4 Mole Road, Puerto Verano, Ruritania [Ruritania]", "country: Tunisia [TN]",
                "document: XQ 4410982 [TN]", "national_id: 77120934", "nationality: Tunisia [TN]",
                "nationality: Ruritania [Ruritania]", "title: Captain", "occupation: Harbour master of Puerto Verano",
                "list_reference: EXi.001"});
    CHECK(draft->head.text == "Believed to be at sea. Brother of Ilan Marsudi.");
    CHECK(kept.drafts.back().mentions[0].type == "organisation");
    REQUIRE(kept.refusals.size() == 1);
    CHECK(kept.refusals[0].row == 3);
}

TEST_CASE("all birth dates of the lists can be read", "[collection]") {
    for (const char* id : {"us_ofac", "uk_hmt", "eu_fsf", "un_sc"}) {
        for (const auto& draft : readList(id).drafts) {
            for (const std::string& date : valuesOf(draft.mentions[0], "birth_date")) {
                INFO(id << " " << draft.head.externalRef << " " << date);
                CHECK(core::parseDate(date));
            }
        }
    }
}

TEST_CASE("US names and addresses without their target are refused with their line", "[collection]") {
    const core::InputFile targets{"a",
                                  "7,\"DOE, Jon\",\"individual\",\"SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n"};
    const core::InputFile names{"b", "7,1,\"aka\",\"DOH, Jon\",-0- \r\n8,2,\"fka\",\"ROE, Jan\",-0- \r\n"};
    KeptDrafts kept;
    REQUIRE(readAll(shippedReader("us_ofac"), {names, targets}, kept));
    REQUIRE(kept.drafts.size() == 1);
    CHECK(kept.drafts[0].file == 1);
    CHECK(kept.drafts[0].rows == 2);
    REQUIRE(kept.refusals.size() == 1);
    CHECK(kept.refusals[0].file == 0);
    CHECK(kept.refusals[0].row == 2);
    CHECK(kept.refusals[0].reason.find("target 8") != std::string::npos);
}

TEST_CASE("the targets of the US list alone make a batch", "[collection]") {
    KeptDrafts kept;
    REQUIRE(readAll(shippedReader("us_ofac"), {testFile("lists/us_ofac_sdn.csv")}, kept));
    CHECK(kept.drafts.size() == 3193);
    CHECK(kept.refusals.empty());
}
