// core/dissemination/record_filter.h: what of one record one recipient may see.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/dissemination/assessments.h"
#include "core/dissemination/case_index.h"
#include "core/dissemination/gate.h"
#include "core/dissemination/recipients.h"

namespace crosscase::core {

/// Applies all rules to one record at a time. Keeps references to its arguments.
class RecordFilter {
public:
    RecordFilter(const ShareInput& input, const ShareRequest& request, const CaseIndex& index);

    const RecipientRule& rule() const { return rule_; }
    /// The record with old ids but without anything that must stay, or nothing; what stays is added to `withheld`.
    std::optional<GoingRecord> filtered(const RecordStatements& statements, std::vector<Withheld>& withheld) const;

private:
    struct Work;
    bool passesWithMentions(Work& work) const;
    const GoingRecord* goingOf(const RecordStatements& statements) const;
    void filterRepeated(Work& work, Mention& mention) const;
    bool passesAsRecord(Work& work) const;
    bool aboutProtected(Work& work) const;
    bool passesHandling(Work& work) const;
    void filterMentions(Work& work) const;
    bool mentionPasses(Work& work, const Mention& mention) const;
    void filterProperties(Work& work, Mention& mention) const;
    void dropDependants(Work& work) const;
    void filterClaims(Work& work) const;
    bool claimPasses(Work& work, const Claim& claim) const;
    bool itemHandlingPasses(Work& work, const std::optional<Handling>& handling, const std::string& part) const;
    void filterText(Work& work) const;
    void filterInvestigations(Work& work) const;
    void stripHead(Work& work) const;
    void narrowToRule(Work& work) const;
    std::optional<std::string> secretIn(const Work& work, const std::string& text) const;

    const ShareInput& input_;
    const ShareRequest& request_;
    const CaseIndex& index_;
    const Agency& recipient_;
    const RecipientRule& rule_;
    Assessments assessments_;
    mutable std::map<RecordId, std::optional<GoingRecord>> going_;  ///< of records that assessments may have repeated
};

}  // namespace crosscase::core
