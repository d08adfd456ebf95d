// tests/dissemination/nothing_leaks_test.cpp: random cases with a marker in everything; what is withheld is in no byte.
#include <random>
#include <set>

#include "core/base/text.h"
#include "tests/dissemination/case_builder.h"

namespace crosscase::core {
namespace {

using test::CaseBuilder;
using test::everyByte;
using test::holds;

/// A word that stands nowhere else: "qmarker17z".
class Markers {
public:
    std::string next() { return "qmarker" + std::to_string(++count_) + "z"; }

private:
    int count_ = 0;
};

struct Planted {
    std::set<std::string> never;                     ///< must be in no output at all
    std::map<std::string, std::string> byReference;  ///< marker in a record's content to the record
    std::map<std::string, std::string> ofProtected;  ///< marker in a protected person to the record
    std::map<std::string, std::string> covert;       ///< marker in an ask-first investigation to its agency
};

const std::vector<std::string> codes = {"",  "H0",      "H1",        "H2",      "H3",      "H1+H2",   "P",
                                        "C", "TLP:RED", "TLP:AMBER", "5x5x5-1", "5x5x5-2", "5x5x5-4", "TLP:GREEN"};
const std::vector<std::string> agencies = {"kcus", "tpol", "sfiu", "bll"};

class RandomCase {
public:
    explicit RandomCase(unsigned seed) : random_(seed) {
        builder.addAgency("kcus", "Korvana Customs", "customs", "XA");
        builder.addAgency("tpol", "Tarsh Police", "police", "XB");
        builder.addAgency("sfiu", "Sahilan FIU", "fiu", "XC");
        builder.addAgency("bll", "Blue Lantern Lines", "private", "XA");
        for (std::size_t at = 0; at < 4; ++at) addInvestigation(agencies[at % 3]);
        for (int at = 0; at < 30; ++at) addRecord(at);
    }

    CaseBuilder builder;
    Planted planted;

private:
    bool chance(unsigned percent) { return random_() % 100 < percent; }
    template <typename T>
    const T& any(const std::vector<T>& from) {
        return from[random_() % from.size()];
    }
    std::string never() {
        const std::string marker = markers_.next();
        planted.never.insert(marker);
        return marker;
    }

    void addInvestigation(const std::string& agency) {
        const Exposure exposure = chance(50) ? Exposure::AskFirst : Exposure::OpenPointer;
        const std::string reference = markers_.next(), title = markers_.next();
        Investigation& made = builder.addInvestigation(agency, reference, exposure);
        made.title = title;
        references_.push_back(reference);
        if (exposure == Exposure::AskFirst) planted.covert[reference] = planted.covert[title] = agency;
    }

    void addRecord(int at) {
        const std::string agency = agencies[random_() % 3], reference = "REC" + std::to_string(at) + "X";
        test::RecordTeller teller(builder.record(agency, reference, any(references_)));
        teller.handling(any(codes));
        const std::string text = markers_.next();
        planted.byReference[text] = reference;
        teller.text("It says " + text + (chance(20) ? " in " + any(references_) : "")).observed("2026-03-01");
        RecordHead& head = teller.head();
        head.raw = never();
        head.sourceRef = never();
        head.sourceKind = SourceKind(random_() % 9);
        if (chance(15)) head.sanitisedFrom = never();
        if (chance(10)) head.reviewDue = dayOf(2020, 1, 1);
        const std::size_t count = 1 + random_() % 4;
        for (std::size_t item = 0; item < count; ++item) addMention(teller, reference);
        for (std::size_t item = 1; item < count; ++item) addClaim(teller, reference, int(item));
    }

    void addMention(test::RecordTeller& teller, const std::string& reference) {
        const std::string first = markers_.next(), second = markers_.next();
        const bool person = chance(60);
        const Role role = person ? Role(random_() % 10) : Role::Unknown;
        teller.says(person ? "person" : "container", {{person ? "name" : "number", first + " " + second, ""}}, role,
                    chance(40));
        Mention& mention = teller.lastMention();
        mention.minor = person && chance(10);
        if (chance(20)) mention.handling = *parseHandling(any(codes), {});
        const bool isKept = isProtected(mention.role, mention.minor);
        for (const std::string& marker : {first, second}) {
            (isKept ? planted.ofProtected : planted.byReference)[marker] = reference;
        }
    }

    void addClaim(test::RecordTeller& teller, const std::string& reference, int to) {
        teller.relates(0, "related_to", to);
        const std::string place = markers_.next();
        teller.lastClaim().place = place;
        planted.byReference[place] = reference;
        if (chance(20)) teller.lastClaim().handling = *parseHandling(any(codes), {});
    }

    std::mt19937 random_;
    Markers markers_;
    std::vector<std::string> references_;
};

const RecordStatements& recordNamed(const CaseBuilder& builder, const std::string& reference) {
    for (const RecordStatements& statements : builder.input.records) {
        if (statements.record.head.externalRef == reference) return statements;
    }
    FAIL("no record " << reference);
    return builder.input.records.front();
}

/// References of records that are withheld whole from this recipient.
std::set<std::string> withheldWhole(const ShareView& view) {
    std::set<std::string> references;
    for (const Withheld& row : view.withheld) {
        const bool questionRow = row.rule.find("no more than a question") != std::string::npos;
        if (row.part == "record" && !questionRow) references.insert(row.reference);
    }
    return references;
}

/// What the recipient itself wrote is no news to it.
bool ownTextNames(const CaseBuilder& builder, AgencyId recipient, const std::string& marker) {
    const auto& records = builder.input.records;
    return std::any_of(records.begin(), records.end(), [&](const RecordStatements& statements) {
        return statements.record.originator == recipient && holds(statements.record.head.text, marker);
    });
}

void checkRecipient(const RandomCase& scene, const std::string& recipient) {
    const CaseBuilder& builder = scene.builder;
    const ShareView view = builder.viewOf(recipient);
    const std::string bytes = everyByte(view);
    const AgencyId id = builder.agency(recipient);
    for (const std::string& marker : scene.planted.never) CHECK_FALSE(holds(bytes, marker));
    for (const auto& [marker, agency] : scene.planted.covert) {
        if (agency != recipient && !ownTextNames(builder, id, marker)) CHECK_FALSE(holds(bytes, marker));
    }
    for (const auto& [marker, reference] : scene.planted.ofProtected) {
        if (recordNamed(builder, reference).record.originator != id) CHECK_FALSE(holds(bytes, marker));
    }
    const std::set<std::string> whole = withheldWhole(view);
    for (const auto& [marker, reference] : scene.planted.byReference) {
        if (whole.count(reference)) CHECK_FALSE(holds(bytes, marker));
    }
    for (const RecordStatements& statements : builder.input.records) {
        if (statements.record.originator != id) CHECK_FALSE(holds(bytes, statements.record.head.externalRef));
    }
}

TEST_CASE("what is withheld stands in no byte of any format", "[dissemination][property]") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const RandomCase scene(seed);
        for (const std::string& recipient : agencies) {
            INFO("seed " << seed << ", recipient " << recipient);
            checkRecipient(scene, recipient);
        }
    }
}

TEST_CASE("ids of what goes tell nothing of what stays", "[dissemination][property]") {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const RandomCase scene(seed);
        const ShareView view = scene.builder.viewOf("tpol");
        std::int64_t record = 0, mention = 0, claim = 0;
        for (const GoingRecord& going : view.going) {
            CHECK(going.statements.record.id.value == ++record);
            CHECK(going.statements.record.row == 0);
            int ordinal = 0;
            for (const Mention& stated : going.statements.mentions) {
                CHECK(stated.id.value == ++mention);
                CHECK(stated.ordinal == ordinal++);
                CHECK(view.originOf.count(stated.id) == 1);
            }
            for (const Claim& stated : going.statements.claims) {
                CHECK(stated.id.value == ++claim);
                CHECK(stated.from < ordinal);
                CHECK(stated.to < ordinal);
            }
        }
        CHECK(view.originOf.size() == view.mentionCount());
    }
}

TEST_CASE("the output is the same whether or not withheld records are in the case", "[dissemination][property]") {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const RandomCase scene(seed);
        for (const std::string& recipient : agencies) {
            INFO("seed " << seed << ", recipient " << recipient);
            CaseBuilder without = scene.builder;
            const ShareView view = scene.builder.viewOf(recipient);
            std::set<std::string> whole = withheldWhole(view);
            // Their names still matter for what other texts may say, so only records without such are taken out.
            std::erase_if(without.input.records, [&](const RecordStatements& statements) {
                const bool plain =
                    std::none_of(statements.mentions.begin(), statements.mentions.end(),
                                 [](const Mention& mention) { return isProtected(mention.role, mention.minor); });
                return plain && statements.record.head.sanitisedFrom.empty() &&
                       whole.count(statements.record.head.externalRef) > 0;
            });
            CHECK(everyByte(without.viewOf(recipient)) == everyByte(view));
        }
    }
}

}  // namespace
}  // namespace crosscase::core
