// tests/records/records_test.cpp: words, labels, properties as JSON, content keys, the catalogue.
#include <catch2/catch.hpp>

#include "core/records/catalogue.h"
#include "core/records/derived.h"
#include "core/records/record.h"

using namespace crosscase::core;

namespace {

RecordDraft draft() {
    RecordDraft made;
    made.head.externalRef = "K-012";
    made.head.grading = {"EU-4x4", "B", "2"};
    made.head.handling.codes = {"H1"};
    made.head.observed = Instant{1'773'500'000'000'000, 240, false, "14/03/2026 21:00"};
    made.investigations.push_back({"", "ANCHOR-19", {}, {}, {}, {}, {}, {}, {}, {}});
    Mention person;
    person.type = "person";
    person.subject = true;
    person.properties = {{"name", "Виктор Сорокин", ""}, {"document", "7301948", "XB"}};
    Mention phone;
    phone.ordinal = 1;
    phone.type = "phone";
    phone.properties = {{"number", "+835 600 4417", ""}};
    made.mentions = {person, phone};
    Claim uses;
    uses.type = "uses";
    uses.to = 1;
    made.claims = {uses};
    return made;
}

}  // namespace

TEST_CASE("enumerations read back from their words", "[records]") {
    for (const Role role : {Role::Unknown, Role::Witness, Role::Mentioned}) CHECK(roleFrom(word(role)) == role);
    CHECK(word(SourceKind::ReportingEntity) == "reporting_entity");
    CHECK(word(SourceKind::AnalystAssessment) == "analyst_assessment");
    CHECK(sourceKindFrom("analyst_assessment") == SourceKind::AnalystAssessment);
    CHECK(sourceKindFrom("own_observation") == SourceKind::OwnObservation);
    CHECK(investigationKindFrom("watchlist") == InvestigationKind::Watchlist);
    CHECK(exposureFrom("ask_first") == Exposure::AskFirst);
    CHECK(claimBasisFrom("inferred") == ClaimBasis::Inferred);
    CHECK_FALSE(roleFrom("Suspect"));
    CHECK(word(Verdict::Unsure) == "unsure");
    CHECK(word(MatchState::Blocked) == "blocked");
    CHECK(word(LinkStrength::Disputed) == "disputed");
    CHECK(word(OverlapKind::Listing) == "listing");
}

TEST_CASE("victims witnesses informants and minors are protected", "[records]") {
    CHECK(isProtected(Role::Witness, false));
    CHECK(isProtected(Role::Suspect, true));
    CHECK_FALSE(isProtected(Role::Official, false));
}

TEST_CASE("a mention is called by what its type is called by", "[records]") {
    CHECK(labelOf("person", {{"birth_date", "1974", ""}, {"name", "Ana", ""}}) == "Ana");
    CHECK(labelOf("person", {{"family_name", "Ruiz", ""}, {"given_name", "Carmen", ""}}) == "Carmen Ruiz");
    CHECK(labelOf("container", {{"seal", "S-1", ""}, {"container", "QXZU4812072", ""}}) == "QXZU4812072");
    CHECK(labelOf("bank_account", {{"bank", "Saff", ""}, {"iban", "XC14", ""}}) == "XC14");
    CHECK(labelOf("person", {{"phone", "1", ""}}) == "1");
    CHECK(labelOf("vessel", {}) == "Vessel");
    CHECK(labelOf("drone", {}) == "drone");
}

TEST_CASE("properties survive the way through JSON", "[records]") {
    const std::vector<std::vector<Property>> cases = {
        {},
        {{"name", "Viktor Sorokin", ""}},
        {{"name", "say \"x\" \\ \n\t", "a,b"}, {"text", "محمد", "]["}, {"", "", ""}}};
    for (const auto& properties : cases) {
        const auto back = propertiesFromJson(propertiesJson(properties));
        REQUIRE(back);
        CHECK(*back == properties);
    }
    CHECK(propertiesJson({{"name", "A", ""}, {"phone", "1", "x"}}) == R"([["name","A"],["phone","1","x"]])");
    CHECK(propertiesFromJson(R"( [ ["name", "\u0041", ""] ] )")->front().raw == "A");
    for (const char* bad : {"", "{}", "[", "[[\"a\"]]", "[[\"a\",\"b\",1]]", "[[\"a\",\"b\",\"c\"]]x"}) {
        CHECK_FALSE(propertiesFromJson(bad));
    }
}

TEST_CASE("the key of a record stays what it was", "[records]") {
    // A change of this value makes every record of every existing file a new one.
    CHECK(toHex(recordKey(draft(), "tpol", 0)) == "3a76df90806e9aadf6af6d419358d0af");
}

TEST_CASE("the key of a record follows its content and nothing else", "[records]") {
    const ContentKey key = recordKey(draft(), "tpol", 0);
    RecordDraft same = draft();
    same.row = 7;
    same.rows = 3;
    same.file = 1;
    same.head.raw = "the row";
    same.head.observed->raw = "2026-03-14T21:00+04:00";
    same.originator = "tpol";
    same.investigations[0].agency = "tpol";
    same.investigations[0].title = "Anchor";
    CHECK(recordKey(same, "tpol", 0) == key);

    CHECK(recordKey(draft(), "kcus", 0) != key);
    CHECK(recordKey(draft(), "tpol", 1) != key);
    const auto changed = [&](auto change) {
        RecordDraft other = draft();
        change(other);
        return recordKey(other, "tpol", 0) != key;
    };
    CHECK(changed([](RecordDraft& d) { d.originator = "sfiu"; }));
    CHECK(changed([](RecordDraft& d) { d.head.externalRef = "K-013"; }));
    CHECK(changed([](RecordDraft& d) { d.head.grading.source = "C"; }));
    CHECK(changed([](RecordDraft& d) { d.head.handling.codes = {"H2"}; }));
    CHECK(changed([](RecordDraft& d) { d.head.distinctWithin = "us_ofac"; }));
    CHECK(changed([](RecordDraft& d) { d.head.observed.reset(); }));
    CHECK(changed([](RecordDraft& d) { d.head.text = "x"; }));
    CHECK(changed([](RecordDraft& d) { d.investigations.clear(); }));
    CHECK(changed([](RecordDraft& d) { d.mentions[0].role = Role::Suspect; }));
    CHECK(changed([](RecordDraft& d) { d.mentions[0].minor = true; }));
    CHECK(changed([](RecordDraft& d) { d.mentions[1].properties[0].extra = "XB"; }));
    CHECK(changed([](RecordDraft& d) { d.claims[0].denied = true; }));
    CHECK(changed([](RecordDraft& d) { d.withdraws = "K-001"; }));
}

TEST_CASE("the catalogue is complete in itself", "[records]") {
    const Catalogue& catalogue = Catalogue::shipped();
    for (const SubjectType& type : catalogue.subjects()) {
        INFO(type.id);
        CHECK(catalogue.property(type.labelProperty) != nullptr);
        for (const std::string& property : type.properties) CHECK(catalogue.property(property) != nullptr);
        for (const auto& [name, meaning] : type.meanings) CHECK(catalogue.property(meaning) != nullptr);
        for (const std::string& property : type.identifiedBy) CHECK(catalogue.property(property) != nullptr);
    }
    for (const char* type :
         {"person",       "organisation", "phone",    "device",  "sim",       "email",    "online_account",
          "bank_account", "wallet",       "document", "vehicle", "vessel",    "aircraft", "container",
          "parcel",       "seal",         "firearm",  "drug",    "precursor", "cash",     "cargo_document",
          "address",      "voyage",       "flight",   "event",   "operation", "seizure",  "unknown"}) {
        INFO(type);
        CHECK(catalogue.subject(type) != nullptr);
    }
    CHECK(catalogue.subject("ghost") == nullptr);
    REQUIRE(catalogue.claim("calls") != nullptr);
    CHECK(catalogue.claim("calls")->reverse == "is called by");
    CHECK_FALSE(catalogue.claim("associate_of")->directed);
    CHECK(catalogue.property("address")->joins);
    CHECK_FALSE(catalogue.property("document")->joins);
    CHECK(catalogue.property("birth_date")->kind == PropertyKind::Date);
}

TEST_CASE("kinds of link name the types that they usually stand between", "[records]") {
    const Catalogue& catalogue = Catalogue::shipped();
    CHECK(catalogue.claim("uses")->fits("person", "phone"));
    CHECK_FALSE(catalogue.claim("uses")->fits("phone", "person"));
    CHECK(catalogue.claim("family_of")->fits("person", "person"));
    CHECK_FALSE(catalogue.claim("family_of")->fits("person", "vessel"));
    CHECK(catalogue.claim("linked_to")->fits("seal", "drug"));
    for (const ClaimType& type : catalogue.claims())
        for (const auto& types : {type.from, type.to})
            for (const std::string& id : types) CHECK(catalogue.subject(id));
}

TEST_CASE("a plain name means what its subject type makes of it", "[records]") {
    const Catalogue& catalogue = Catalogue::shipped();
    CHECK(catalogue.canonicalProperty("phone", "number") == "phone");
    CHECK(catalogue.canonicalProperty("container", "number") == "container");
    CHECK(catalogue.canonicalProperty("bank_account", "iban") == "account");
    CHECK(catalogue.canonicalProperty("bank_account", "number") == "account");
    CHECK(catalogue.canonicalProperty("device", "number") == "imei");
    CHECK(catalogue.canonicalProperty("person", "phone") == "phone");
    CHECK(catalogue.canonicalProperty("ghost", "number") == "number");
    CHECK(catalogue.identifies("phone", "number"));
    CHECK(catalogue.identifies("person", "document"));
    CHECK_FALSE(catalogue.identifies("person", "phone"));
    CHECK_FALSE(catalogue.identifies("container", "seal"));
}
