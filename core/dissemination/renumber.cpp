// core/dissemination/renumber.cpp: makes the numbers of what goes depend on nothing but what goes.
#include "core/dissemination/renumber.h"

#include <algorithm>
#include <tuple>

#include "core/base/digest.h"

namespace crosscase::core {

namespace {

void hashItem(Hasher& hasher, const std::string& type, int a, int b) {
    hasher.add(type).add(std::int64_t(a)).add(std::int64_t(b));
}

/// Key of what is left of a record.
ContentKey keyOf(const RecordStatements& statements) {
    const RecordHead& head = statements.record.head;
    Hasher hasher(Hasher::Size::Short);
    hasher.add(head.text).add(head.externalRef).add(head.observed ? isoInstant(*head.observed) : "");
    hasher.add(head.stated ? isoInstant(*head.stated) : "").add(printGrade(head.grading));
    for (const Mention& mention : statements.mentions) {
        hashItem(hasher, mention.type, mention.subject, int(mention.role));
        hasher.add(propertiesJson(mention.properties));
    }
    for (const Claim& claim : statements.claims) {
        hashItem(hasher, claim.type, claim.from, claim.to);
        hasher.add(claim.amount).add(claim.unit).add(claim.place);
        hasher.add(claim.start ? isoInstant(*claim.start) : "").add(claim.end ? isoInstant(*claim.end) : "");
    }
    return hasher.key();
}

void renumberOrdinals(RecordStatements& statements) {
    std::map<int, int> newOf;
    for (Mention& mention : statements.mentions) {
        const int ordinal = int(newOf.size());
        newOf[mention.ordinal] = ordinal;
        mention.ordinal = ordinal;
    }
    std::erase_if(statements.claims,
                  [&](const Claim& claim) { return !newOf.count(claim.from) || !newOf.count(claim.to); });
    int ordinal = 0;
    for (Claim& claim : statements.claims) {
        claim.from = newOf[claim.from];
        claim.to = newOf[claim.to];
        claim.ordinal = ordinal++;
    }
}

Microseconds timeOf(const GoingRecord& going) {
    const RecordHead& head = going.statements.record.head;
    return head.observed ? head.observed->at : head.stated ? head.stated->at : 0;
}

}  // namespace

void renumber(ShareView& view) {
    for (GoingRecord& going : view.going) {
        renumberOrdinals(going.statements);
        going.statements.record.key = keyOf(going.statements);
    }
    std::stable_sort(view.going.begin(), view.going.end(), [](const GoingRecord& a, const GoingRecord& b) {
        return std::pair(timeOf(a), a.statements.record.key) < std::pair(timeOf(b), b.statements.record.key);
    });
    std::map<std::pair<AgencyId, std::string>, std::string> reports;
    std::int64_t record = 0, mention = 0, claim = 0;
    for (GoingRecord& going : view.going) {
        RecordStatements& statements = going.statements;
        statements.record.id = RecordId{++record};
        for (Mention& stated : statements.mentions) {
            const MentionId now{++mention};
            view.originOf[now] = stated.id;
            stated.id = now;
            stated.record = statements.record.id;
        }
        for (Claim& stated : statements.claims) {
            stated.id = ClaimId{++claim};
            stated.record = statements.record.id;
        }
        std::string& reference = statements.record.head.originatorRef;
        if (reference.empty() || going.ownOfRecipient) continue;
        std::string& token = reports[{statements.record.originator, reference}];
        if (token.empty()) token = "report " + std::to_string(reports.size());
        reference = token;
    }
}

}  // namespace crosscase::core
