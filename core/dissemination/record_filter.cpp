// core/dissemination/record_filter.cpp: the rules of sharing, applied to one record.
#include "core/dissemination/record_filter.h"

#include <algorithm>

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/dissemination/verdicts.h"
#include "core/records/catalogue.h"

namespace crosscase::core {

struct RecordFilter::Work {
    const RecordStatements& original;
    GoingRecord going;
    std::vector<Withheld>& withheld;
    bool own = false;       ///< stated and contributed by the recipient
    bool lostPart = false;  ///< something was withheld, so the text would tell it
    std::set<int> dropped;  ///< ordinals of withheld mentions

    void withhold(const std::string& part, const std::string& rule, const std::string& remedy) {
        const Record& record = original.record;
        Withheld row{record.id,
                     record.head.externalRef.empty() ? print(record.id) : record.head.externalRef,
                     record.originator,
                     part,
                     rule,
                     remedy};
        lostPart = true;
        withheld.push_back(std::move(row));
    }
};

namespace {

constexpr Microseconds microsecondsPerDay = 86'400'000'000;

Day dayOfInstant(Microseconds at) {
    return Day(at / microsecondsPerDay - (at % microsecondsPerDay < 0 ? 1 : 0));
}

bool isNameOfPerson(const Mention& mention, const Property& property) {
    const PropertyType* type = Catalogue::shipped().property(property.kind);
    return mention.type == "person" && (property.kind == "name" || (type && type->kind == PropertyKind::Name));
}

}  // namespace

RecordFilter::RecordFilter(const ShareInput& input, const ShareRequest& request, const CaseIndex& index)
    : input_(input),
      request_(request),
      index_(index),
      recipient_(index.agency(request.recipient)),
      rule_(recipientRule(recipient_.kind)),
      assessments_(input) {}

std::optional<GoingRecord> RecordFilter::filtered(const RecordStatements& statements,
                                                  std::vector<Withheld>& withheld) const {
    Work work{statements, {statements, {}, false}, withheld, index_.isRecipientsOwn(statements.record), false, {}};
    work.going.ownOfRecipient = statements.record.originator == request_.recipient;
    if (!passesWithMentions(work)) return {};
    filterClaims(work);
    filterText(work);
    filterInvestigations(work);
    stripHead(work);
    if (!rule_.allowsAll()) narrowToRule(work);
    return std::move(work.going);
}

/// Whether anything may go, and then which mentions.
bool RecordFilter::passesWithMentions(Work& work) const {
    if (!passesAsRecord(work) || !passesHandling(work)) return false;
    filterMentions(work);
    dropDependants(work);
    return true;
}

/// Of a record that an assessment may repeat: whether it was chosen does not matter, only whether it may go.
const GoingRecord* RecordFilter::goingOf(const RecordStatements& statements) const {
    auto known = going_.find(statements.record.id);
    if (known == going_.end()) {
        std::vector<Withheld> untold;
        Work work{statements, {statements, {}, false}, untold, index_.isRecipientsOwn(statements.record), false, {}};
        work.going.ownOfRecipient = statements.record.originator == request_.recipient;
        const bool passes = passesWithMentions(work);
        known = going_.emplace(statements.record.id, std::nullopt).first;
        if (passes) known->second = std::move(work.going);
    }
    return known->second ? &*known->second : nullptr;
}

std::optional<std::string> RecordFilter::secretIn(const Work& work, const std::string& text) const {
    if (auto source = index_.sources().foundIn(text)) return source;
    if (work.own) return {};
    return index_.secrets().foundIn(text);
}

/// Rules on the record as a whole, before its handling codes.
bool RecordFilter::passesAsRecord(Work& work) const {
    const Record& record = work.original.record;
    const Day today = dayOfInstant(request_.at);
    if (record.head.deleteDue && *record.head.deleteDue < today) {
        work.withhold("record", "past its delete date", "delete it");
        return false;
    }
    if (work.going.ownOfRecipient) return work.own || !aboutProtected(work);
    if (record.head.reviewDue && *record.head.reviewDue < today) {
        work.withhold("record", "past its review date", "have its originator review it");
        return false;
    }
    if (index_.hasSanitisedVersion(record)) {
        work.withhold("record", "unsanitised original", "its sanitised version may be shared in its place");
        return false;
    }
    const bool fromHuman = record.head.sourceKind == SourceKind::Human && record.head.sanitisedFrom.empty();
    if (fromHuman && !index_.consented(record.id, Consent::Kind::Consent)) {
        work.withhold("record", "rests on a human source", "ask its originator for a sanitised version or for consent");
        return false;
    }
    return !aboutProtected(work);
}

/// A record all of whose subjects or all of whose people are protected tells of them whatever is left out of it: what
/// remained of a witness's statement would still say that there is one.
bool RecordFilter::aboutProtected(Work& work) const {
    bool anyProtected = false, openSubject = false, openPerson = false, hasSubject = false;
    for (const Mention& mention : work.original.mentions) {
        const bool isPerson = mention.type == "person";
        const bool isSecret = isPerson && index_.isProtectedSubject(mention);
        anyProtected |= isSecret;
        openPerson |= isPerson && !isSecret;
        hasSubject |= mention.subject;
        openSubject |= mention.subject && !isSecret;
    }
    if (!anyProtected || (openPerson && (openSubject || !hasSubject))) return false;
    work.withhold("record", "is about a protected person", "the originator decides case by case");
    return true;
}

bool RecordFilter::passesHandling(Work& work) const {
    const Record& record = work.original.record;
    const bool received = !input_.holder || record.originator != *input_.holder;
    const HandlingAnswer answer = judge({record.head.handling, index_.agency(record.originator), recipient_, received,
                                         index_.consented(record.id, Consent::Kind::Consent),
                                         index_.consented(record.id, Consent::Kind::ConditionRead)});
    for (const HandlingBlock& block : answer.blocks) work.withhold("record", block.rule, block.remedy);
    if (!answer.goes()) return false;
    if (const auto secret = secretIn(work, record.head.handling.conditions)) {
        work.withhold("record", "its condition " + *secret, "agree on another wording with its originator");
        return false;
    }
    work.going.caveats = answer.caveats;
    return true;
}

/// An item's own handling tightens the record's; with a code of its own it is judged together with the record's.
bool RecordFilter::itemHandlingPasses(Work& work, const std::optional<Handling>& handling,
                                      const std::string& part) const {
    if (!handling) return true;
    const Record& record = work.original.record;
    const bool received = !input_.holder || record.originator != *input_.holder;
    const Handling united = unite(record.head.handling, *handling);
    const HandlingAnswer answer = judge({united, index_.agency(record.originator), recipient_, received,
                                         index_.consented(record.id, Consent::Kind::Consent),
                                         index_.consented(record.id, Consent::Kind::ConditionRead)});
    for (const HandlingBlock& block : answer.blocks) work.withhold(part, block.rule, block.remedy);
    if (!answer.goes()) return false;
    if (const auto secret = secretIn(work, united.conditions)) {
        work.withhold(part, "its condition " + *secret, "agree on another wording with its originator");
        return false;
    }
    for (const std::string& caveat : answer.caveats) addUnique(work.going.caveats, caveat);
    return true;
}

bool RecordFilter::mentionPasses(Work& work, const Mention& mention) const {
    const bool isPerson = mention.type == "person";
    if (!work.own && isPerson && index_.isProtectedSubject(mention)) {
        work.withhold("person", "protected person", "the originator decides case by case");
        return false;
    }
    const bool repeats = assessments_.isDrawnLink(work.original);  // it is judged by what it repeats
    if (!repeats && !itemHandlingPasses(work, mention.handling, isPerson ? "person" : "subject")) return false;
    for (const Property& property : mention.properties) {
        if (!isNameOfPerson(mention, property)) continue;
        if (const auto secret = secretIn(work, property.raw)) {
            work.withhold("person", *secret, "if it is somebody else, decide that they are different");
            return false;
        }
    }
    return true;
}

void RecordFilter::filterProperties(Work& work, Mention& mention) const {
    std::erase_if(mention.properties, [&](const Property& property) {
        auto secret = secretIn(work, property.raw);
        if (!secret) secret = secretIn(work, property.extra);
        if (secret) work.withhold("value", *secret, "");
        return secret.has_value();
    });
}

void RecordFilter::filterRepeated(Work& work, Mention& mention) const {
    if (work.own || !assessments_.isOne(work.original)) return;
    Assessments::Left left = assessments_.leftOf(
        work.original, mention, [this](const RecordStatements& statements) { return goingOf(statements); });
    if (left.withheld > 0)
        work.withhold("value", "repeats what is withheld",
                      "what lets go the statement that it repeats lets it go; from elsewhere, record that source");
    for (const std::string& caveat : left.caveats) addUnique(work.going.caveats, caveat);
    mention = std::move(left.mention);
}

void RecordFilter::filterMentions(Work& work) const {
    std::vector<Mention> kept;
    for (const Mention& mention : work.original.mentions) {
        Mention filtered = mention;
        bool passes = mentionPasses(work, mention);
        if (passes) {
            filterRepeated(work, filtered);
            filterProperties(work, filtered);
            passes = !filtered.properties.empty() || mention.properties.empty();
        }
        if (passes) {
            kept.push_back(std::move(filtered));
        } else {
            work.dropped.insert(mention.ordinal);
        }
    }
    work.going.statements.mentions = std::move(kept);
}

/// What a record says only about withheld people (a witness's address) tells of them, so it stays too.
void RecordFilter::dropDependants(Work& work) const {
    if (work.dropped.empty()) return;
    std::erase_if(work.going.statements.mentions, [&](const Mention& mention) {
        bool touches = false, touchesOthers = mention.subject;
        for (const Claim& claim : work.original.claims) {
            if (claim.from != mention.ordinal && claim.to != mention.ordinal) continue;
            const int other = claim.from == mention.ordinal ? claim.to : claim.from;
            (work.dropped.count(other) ? touches : touchesOthers) = true;
        }
        const bool drop = touches && !touchesOthers;
        if (drop) {
            work.withhold("subject", "stated only of what is withheld", "");
            work.dropped.insert(mention.ordinal);
        }
        return drop;
    });
}

bool RecordFilter::claimPasses(Work& work, const Claim& claim) const {
    if (work.dropped.count(claim.from) || work.dropped.count(claim.to)) {
        work.withhold("relation", "touches what is withheld", "");
        return false;
    }
    if (!itemHandlingPasses(work, claim.handling, "relation")) return false;
    for (const std::string* text : {&claim.place, &claim.amount, &claim.unit, &claim.type}) {
        if (const auto secret = secretIn(work, *text)) {
            work.withhold("relation", *secret, "");
            return false;
        }
    }
    return true;
}

void RecordFilter::filterClaims(Work& work) const {
    std::vector<Claim> kept;
    for (const Claim& claim : work.original.claims) {
        if (claimPasses(work, claim)) kept.push_back(claim);
    }
    work.going.statements.claims = std::move(kept);
}

void RecordFilter::filterText(Work& work) const {
    std::string& text = work.going.statements.record.head.text;
    if (text.empty()) return;
    if (work.lostPart) {
        work.withhold("text", "would tell what is withheld of this record", "ask its originator for a sanitised text");
        text.clear();
    } else if (const auto secret = secretIn(work, text)) {
        work.withhold("text", *secret, "ask its originator for a sanitised text");
        text.clear();
    }
}

void RecordFilter::filterInvestigations(Work& work) const {
    std::vector<InvestigationId> kept;
    for (InvestigationId id : work.original.record.investigations) {
        const Investigation* investigation = index_.investigation(id);
        if (!investigation) continue;
        if (index_.mayName(*investigation) && !secretIn(work, investigation->reference)) {
            kept.push_back(id);
        } else {
            work.withhold("investigation", investigation->reference + " asks first before it is named",
                          "ask " + index_.agency(investigation->agency).name + ": " +
                              contactLine(index_.agency(investigation->agency).contact));
        }
    }
    work.going.statements.record.investigations = std::move(kept);
}

/// Takes off what never leaves the holder, whoever receives it.
void RecordFilter::stripHead(Work& work) const {
    Record& record = work.going.statements.record;
    RecordHead& head = record.head;
    record.batch = {};
    record.row = 0;
    head.raw.clear();
    head.sourceRef.clear();
    head.sourceKind = SourceKind::Unknown;
    head.sanitisedFrom.clear();
    head.reviewDue.reset();
    head.deleteDue.reset();
    head.received.reset();
    if (record.agency != request_.recipient || secretIn(work, head.externalRef)) head.externalRef.clear();
    if (!work.own) record.agency = record.originator;
}

/// A kind of recipient that gets little: the rest was never for it, so one line tells the sender.
void RecordFilter::narrowToRule(Work& work) const {
    RecordStatements& statements = work.going.statements;
    Record& record = statements.record;
    std::erase_if(statements.mentions, [&](const Mention& mention) { return !rule_.allowsType(mention.type); });
    for (Mention& mention : statements.mentions) {
        std::erase_if(mention.properties,
                      [&](const Property& property) { return !rule_.allowsProperty(mention.type, property.kind); });
        if (!rule_.roles) mention.role = Role::Unknown;
        mention.minor = mention.subject = false;
        mention.grading.reset();
        mention.handling.reset();
    }
    std::erase_if(statements.mentions, [](const Mention& mention) { return mention.properties.empty(); });
    if (!rule_.claims) statements.claims.clear();
    if (!rule_.text) record.head.text.clear();
    if (!rule_.investigations) record.investigations.clear();
    if (rule_.question) {
        // A question is the sender's own: whose statement is behind it is nobody's business there.
        record.agency = record.originator = input_.holder.value_or(AgencyId{});
        record.head.grading = {};
        record.head.handling = {};
        record.head.externalRef.clear();
        record.head.originatorRef.clear();
        record.head.distinctWithin.clear();
        work.going.caveats.clear();
    }
    work.withhold("record", "this kind of recipient gets no more than a question", "");
}

}  // namespace crosscase::core
