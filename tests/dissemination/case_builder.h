// tests/dissemination/case_builder.h: small cases for the gate, told record by record.
#pragma once

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "core/dissemination/gate.h"
#include "core/dissemination/summary.h"

namespace crosscase::core::test {

inline constexpr Microseconds secondsOf2026 = 1'782'000'000;  // 20 June 2026
inline constexpr Microseconds now2026 = secondsOf2026 * 1'000'000;

/// Names one record while it is being told.
class RecordTeller {
public:
    explicit RecordTeller(RecordStatements& statements, std::int64_t& nextMention)
        : statements_(statements), nextMention_(nextMention) {}

    RecordTeller& handling(const std::string& codes) {
        auto parsed = parseHandling(codes, {});
        REQUIRE(parsed);
        head().handling = *parsed;
        return *this;
    }
    RecordTeller& text(const std::string& text) {
        head().text = text;
        return *this;
    }
    RecordTeller& observed(const std::string& when) {
        head().observed = *parseInstant(when);
        return *this;
    }
    RecordTeller& grade(const std::string& scheme, const std::string& code) {
        head().grading = *parseGrading(*gradingScheme(scheme), code);
        return *this;
    }
    /// Adds a mention; its ordinal is the count before.
    RecordTeller& says(const std::string& type, std::vector<Property> properties, Role role = Role::Unknown,
                       bool subject = false) {
        Mention mention;
        mention.id = MentionId{++nextMention_};
        mention.record = statements_.record.id;
        mention.ordinal = int(statements_.mentions.size());
        mention.type = type;
        mention.properties = std::move(properties);
        mention.role = role;
        mention.subject = subject;
        statements_.mentions.push_back(mention);
        return *this;
    }
    RecordTeller& relates(int from, const std::string& type, int to) {
        Claim claim;
        claim.ordinal = int(statements_.claims.size());
        claim.type = type;
        claim.from = from;
        claim.to = to;
        statements_.claims.push_back(claim);
        return *this;
    }
    Mention& lastMention() { return statements_.mentions.back(); }
    Claim& lastClaim() { return statements_.claims.back(); }
    RecordHead& head() { return statements_.record.head; }
    Record& record() { return statements_.record; }

private:
    RecordStatements& statements_;
    std::int64_t& nextMention_;
};

/// A case held by a centre; agencies by code.
class CaseBuilder {
public:
    CaseBuilder() {
        addAgency("mcc", "Meridian Coordination Centre", "centre", "XD");
        input.holder = agency("mcc");
    }

    void addAgency(const std::string& code, const std::string& name, const std::string& kind,
                   const std::string& country) {
        Agency made;
        made.id = AgencyId{std::int64_t(input.agencies.size() + 1)};
        made.code = code;
        made.name = name;
        made.kind = kind;
        made.country = country;
        made.contact.name = name + " desk";
        input.agencies.push_back(made);
    }
    AgencyId agency(const std::string& code) const {
        for (const Agency& known : input.agencies) {
            if (known.code == code) return known.id;
        }
        FAIL("no agency " << code);
        return {};
    }
    Agency& agencyRow(const std::string& code) { return input.agencies[std::size_t(agency(code).value - 1)]; }

    Investigation& addInvestigation(const std::string& agencyCode, const std::string& reference,
                                    Exposure exposure = Exposure::OpenPointer) {
        Investigation made;
        made.id = InvestigationId{std::int64_t(input.investigations.size() + 1)};
        made.agency = agency(agencyCode);
        made.reference = reference;
        made.exposure = exposure;
        input.investigations.push_back(made);
        return input.investigations.back();
    }
    InvestigationId investigation(const std::string& reference) const {
        for (const Investigation& known : input.investigations) {
            if (known.reference == reference) return known.id;
        }
        FAIL("no investigation " << reference);
        return {};
    }

    /// A record of that agency about an investigation of that reference (may be empty). Valid until the next one.
    RecordTeller record(const std::string& agencyCode, const std::string& reference,
                        const std::string& inInvestigation) {
        RecordStatements made;
        made.record.id = RecordId{std::int64_t(input.records.size() + 1)};
        made.record.agency = made.record.originator = agency(agencyCode);
        made.record.head.externalRef = reference;
        if (!inInvestigation.empty()) made.record.investigations = {investigation(inInvestigation)};
        input.records.push_back(made);
        return RecordTeller(input.records.back(), nextMention_);
    }

    /// All records go, if they may.
    ShareView viewOf(const std::string& recipient) const {
        ShareRequest request;
        request.recipient = agency(recipient);
        request.purpose = "test";
        request.at = now2026;
        for (const RecordStatements& statements : input.records) request.records.push_back(statements.record.id);
        return viewFor(input, request);
    }

    void consent(const std::string& reference, const std::string& recipient, Consent::Kind kind = Consent::Kind::Any) {
        for (const RecordStatements& statements : input.records) {
            if (statements.record.head.externalRef != reference) continue;
            input.consents.push_back({statements.record.id, agency(recipient), kind, "Maria", now2026, ""});
        }
    }

    /// Says that mentions with this label are one entity.
    void unite(const std::vector<std::string>& labels) {
        const EntityId id{++nextEntity_};
        for (const RecordStatements& statements : input.records) {
            for (const Mention& mention : statements.mentions) {
                const std::string label = labelOf(mention.type, mention.properties);
                if (std::find(labels.begin(), labels.end(), label) != labels.end()) input.entityOf[mention.id] = id;
            }
        }
    }

    ShareInput input;

private:
    std::int64_t nextMention_ = 100;
    std::int64_t nextEntity_ = 0;
};

/// Html, json and text of a view, one after the other: what must not leave is in no byte of it.
inline std::string everyByte(const ShareView& view, const Recollated& recollated = {}) {
    const Summary summary = makeSummary(view, recollated, "Maria", "0123456789abcdef0123456789abcdef");
    return summaryHtml(summary) + summaryJson(summary) + summaryText(summary);
}

inline bool holds(const std::string& bytes, const std::string& part) {
    return bytes.find(part) != std::string::npos;
}

inline bool isWithheld(const ShareView& view, const std::string& reference, const std::string& rulePart) {
    return std::any_of(view.withheld.begin(), view.withheld.end(), [&](const Withheld& row) {
        return row.reference == reference && row.rule.find(rulePart) != std::string::npos;
    });
}

}  // namespace crosscase::core::test
