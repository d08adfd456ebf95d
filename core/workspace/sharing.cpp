// core/workspace/sharing.cpp: statements through the gate, collated anew, summarised, logged.
#include "core/workspace/sharing.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "core/base/text.h"
#include "core/dissemination/subjects.h"
#include "core/dissemination/summary.h"
#include "core/store/history.h"
#include "core/workspace/derive.h"
#include "core/workspace/derive_links.h"

namespace crosscase::core {
namespace {

using Code = Error::Code;

ShareInput inputOf(CaseFile& file) {
    Database& database = file.database();
    ShareInput input;
    if (auto holder = findAgency(database, file.holder())) input.holder = holder->id;
    input.agencies = loadAgencies(database);
    input.investigations = loadInvestigations(database);
    for (StoredRecord& stored : loadRecords(database))
        input.records.push_back({std::move(stored.record), std::move(stored.mentions), std::move(stored.claims)});
    for (const StoredConsent& stored : loadConsents(database))
        input.consents.push_back(
            {stored.record, stored.recipient, Consent::Kind::Any, stored.by, stored.at, stored.note});
    for (const Entity& entity : loadEntities(database)) {
        for (MentionId mention : entity.mentions) input.entityOf.emplace(mention, entity.id);
    }
    return input;
}

/// "VOLNA" or "tpol:VOLNA". @error NotFound, BadInput when two agencies have one of this reference
Result<InvestigationId> findInvestigation(const ShareInput& input, const std::string& name) {
    std::optional<InvestigationId> found;
    for (const Investigation& item : input.investigations) {
        auto owner = std::find_if(input.agencies.begin(), input.agencies.end(),
                                  [&](const Agency& a) { return a.id == item.agency; });
        if (item.reference != name && owner->code + ":" + item.reference != name) continue;
        if (found)
            return Error{Code::BadInput,
                         "Several agencies have an investigation of this reference; write agency:reference.", name};
        found = item.id;
    }
    if (!found) return Error{Code::NotFound, "There is no investigation of this reference.", name};
    return *found;
}

/// What is chosen; with nothing named, every overlap that the recipient is part of.
Result<ShareRequest> chosen(CaseFile& file, const SharingRequest& request, const ShareInput& input) {
    if (trimmed(request.purpose).empty())
        return Error{Code::BadInput, "Say for which purpose it is shared.", "--purpose"};
    auto recipient = findAgency(file.database(), request.recipient);
    if (!recipient)
        return Error{Code::NotFound,
                     "There is no agency \"" + request.recipient + "\" in this case; add it with its contact first.",
                     {}};
    ShareRequest choice;
    choice.recipient = recipient->id;
    choice.purpose = request.purpose;
    choice.at = file.clock().now() / 1'000'000 * 1'000'000;  // whole seconds: it is printed
    if (request.chart) {
        for (const auto& [entity, place] : request.chart->places) choice.entities.push_back(entity);
        return choice;
    }
    auto overlaps = loadOverlaps(file.database());
    for (OverlapId id : request.overlaps) {
        auto found = std::find_if(overlaps.begin(), overlaps.end(), [id](const Overlap& one) { return one.id == id; });
        if (found == overlaps.end()) return Error{Code::NotFound, "There is no overlap of this number.", print(id)};
        choice.entities.push_back(found->entity);
    }
    for (const std::string& name : request.investigations) {
        auto id = findInvestigation(input, name);
        if (!id) return id.error();
        choice.investigations.push_back(*id);
    }
    if (!request.overlaps.empty() || !request.investigations.empty()) return choice;
    for (const Overlap& overlap : overlaps) {
        if (std::find(overlap.agencies.begin(), overlap.agencies.end(), recipient->id) != overlap.agencies.end())
            choice.entities.push_back(overlap.entity);
    }
    return choice;
}

/// Decisions of people hold for the recipient's copy, too, where both mentions go.
std::vector<Decision> decisionsFor(CaseFile& file, const ShareView& view) {
    std::map<MentionId, MentionId> shownAs;
    for (const auto& [shown, origin] : view.originOf) shownAs.emplace(origin, shown);
    std::vector<Decision> decisions;
    for (Decision decision : loadDecisions(file.database())) {
        auto first = shownAs.find(decision.first), second = shownAs.find(decision.second);
        if (first == shownAs.end() || second == shownAs.end()) continue;
        decision.first = std::min(first->second, second->second);
        decision.second = std::max(first->second, second->second);
        decisions.push_back(std::move(decision));
    }
    return decisions;
}

/// What is left is collated anew, so that nothing withheld shows through an entity, a score or a gap.
Result<Recollated> recollate(CaseFile& file, const ShareView& view, Progress& progress) {
    std::vector<LiveMention> mentions;
    std::vector<StoredRecord> records;
    for (const GoingRecord& going : view.going) {
        const RecordStatements& said = going.statements;
        records.push_back({said.record, said.mentions, said.claims});
        for (const Mention& mention : said.mentions)
            mentions.push_back({mention, said.record.key, said.record.head.distinctWithin,
                                strengthOf(mention.grading.value_or(said.record.head.grading))});
    }
    auto calibration = loadCalibration(file.database());
    auto inputs = inputsOf(mentions);
    auto result = collateAll(inputs, decisionsFor(file, view), {calibration->number, calibration->content}, progress);
    if (!result) return result.error();
    auto links = linksOf(records, result->entities, result->matches);
    return Recollated{std::move(result->entities), std::move(result->matches), std::move(links)};
}

/// The network of what goes: subjects as the summary keeps them apart, never joined by an unconfirmed match.
ChartData chartOf(const ShareView& view, const Recollated& recollated) {
    std::map<AgencyId, std::string> codes;
    for (const Agency& agency : view.agencies) codes.emplace(agency.id, agency.code);
    SubjectGroups subjects = groupSubjects(view, recollated);
    ChartData chart;
    for (const SubjectGroup& group : subjects.groups) {
        ChartNode node;
        node.id = EntityId{group.number};
        node.type = group.type;
        node.label = group.label;
        std::set<std::string> agencies;
        for (const auto& [mention, going] : group.mentions) {
            agencies.insert(codes[going->statements.record.agency]);
            node.isProtected |= isProtected(mention->role, mention->minor);  // as far as the recipient may know it
        }
        node.agencies.assign(agencies.begin(), agencies.end());
        chart.nodes.push_back(std::move(node));
    }
    std::map<ClaimId, std::pair<MentionId, MentionId>> endsOf;
    for (const GoingRecord& going : view.going) {
        const auto& mentions = going.statements.mentions;
        for (const Claim& claim : going.statements.claims) {
            endsOf[claim.id] = {mentions.at(static_cast<std::size_t>(claim.from)).id,
                                mentions.at(static_cast<std::size_t>(claim.to)).id};
        }
    }
    for (const Link& link : recollated.links) {
        std::map<std::pair<int, int>, LinkRow>
            rows;  // a link of an entity that was split runs between several subjects
        for (ClaimId claim : link.claims) {
            const auto& [from, to] = endsOf.at(claim);
            std::pair<int, int> ends{subjects.numberOf.at(from), subjects.numberOf.at(to)};
            LinkRow& row = rows[ends];
            if (row.claims++ == 0) row.id = LinkId{claim.value};
            row.from = EntityId{ends.first};
            row.to = EntityId{ends.second};
            row.type = link.type;
            row.strength = link.strength;
        }
        for (auto& [ends, row] : rows) chart.links.push_back(std::move(row));
    }
    return chart;
}

std::vector<std::string> bannerOf(const Summary& summary) {
    std::vector<std::string> lines{fmt::format("{} to {}: {}", summary.sender, summary.recipient, summary.purpose)};
    if (!summary.conditions.empty()) lines.push_back(join(summary.conditions, "; "));
    lines.insert(lines.end(), summary.remarks.begin(), summary.remarks.end());
    lines.push_back("Log " + summary.logHead);
    return lines;
}

std::vector<WithheldRow> rowsOf(const ShareView& view, const ShareInput& input) {
    std::vector<WithheldRow> rows;
    for (const Withheld& item : view.withheld) {
        auto owner = std::find_if(input.agencies.begin(), input.agencies.end(),
                                  [&](const Agency& a) { return a.id == item.originator; });
        rows.push_back({item.record, item.reference, owner == input.agencies.end() ? std::string() : owner->code,
                        item.part + ": " + item.rule, item.remedy});
    }
    return rows;
}

Result<SharingPreview> preview(CaseFile& file, const SharingRequest& request, const std::string& format,
                               Progress& progress) {
    if (!isCollated(file)) return Error{Code::BadInput, "The case is not collated yet; run collate first.", {}};
    ShareInput input = inputOf(file);
    auto choice = chosen(file, request, input);
    if (!choice) return choice.error();
    ShareView view = viewFor(input, *choice);
    auto recollated = recollate(file, view, progress);
    if (!recollated) return recollated.error();
    Summary summary = makeSummary(view, *recollated, file.person(), toHex(logHead(file.database())));
    auto bytes = renderSummary(summary, format);
    if (!bytes) return bytes.error();
    SharingPreview result;
    result.format = format;
    result.statementsGoing = view.going.size();
    result.withheld = rowsOf(view, input);
    if (request.chart) {
        result.itemsStaying = request.chart->places.size();
        result.linksStaying = request.chart->links.size();
    }
    if (view.going.empty()) return result;
    result.bytes = std::move(*bytes);
    result.chart = chartOf(view, *recollated);
    if (request.chart)
        std::tie(result.itemsStaying, result.linksStaying) =
            keepShown(*request.chart, input, view, *recollated, result.chart);
    result.bannerLines = bannerOf(summary);
    result.conditions = view.conditions;
    return result;
}

/// "a summary (pdf)", "the chart Ring (on paper), 12 items and 9 links of it,"
std::string whatGoes(const SharingRequest& request, const SharingPreview& sent, const std::filesystem::path& out) {
    if (!request.chart) return fmt::format("a summary ({})", sent.format);
    const std::string name = request.chart->name.empty() ? "the overview" : "the chart " + request.chart->name;
    return fmt::format("{} ({}), {} items and {} links of it,", name,
                       out.empty() ? std::string("on paper") : sent.format + ", " + utf8FromPath(out.filename()),
                       sent.chart.nodes.size(), sent.chart.links.size());
}

/// Sending names recipient, contact and purpose; withholding names a reason.
std::string logSentence(CaseFile& file, const SharingRequest& request, const SharingPreview& sent,
                        const std::filesystem::path& out) {
    auto recipient = findAgency(file.database(), request.recipient);
    std::string contact = recipient->contact.name.empty() ? "no contact on file" : recipient->contact.name;
    std::string text =
        fmt::format("Sent {} to {} ({}) for: {}; {} records; content {}", whatGoes(request, sent, out),
                    request.recipient, contact, request.purpose, sent.statementsGoing, toHex(digestOf(sent.bytes)));
    for (const WithheldRow& row : sent.withheld) text += fmt::format("; withheld {} ({})", row.reference, row.rule);
    return text;
}

}  // namespace

Result<SharingPreview> previewSharing(CaseFile& file, const SharingRequest& request, const std::string& format,
                                      Progress& progress) {
    return guard([&]() -> Result<SharingPreview> {
        ReadTransaction transaction(file.database());
        return preview(file, request, format, progress);
    });
}

Result<SharingPreview> share(CaseFile& file, const SharingRequest& request, const std::string& format,
                             const std::filesystem::path& out, Progress& progress, const Conversion& conversion) {
    return guard([&]() -> Result<SharingPreview> {
        Transaction transaction(file.database());
        auto made = preview(file, request, conversion ? "html" : format, progress);
        if (!made) return made;
        if (made->statementsGoing == 0)
            return Error{
                Code::NotPermitted,
                fmt::format("Nothing may go to {}; --preview says what is withheld and why.", request.recipient),
                {}};
        if (request.chart && made->chart.nodes.empty())
            return Error{Code::NotPermitted, fmt::format("Nothing of this chart may go to {}.", request.recipient), {}};
        if (conversion) {
            auto bytes = conversion(*made);
            if (!bytes) return bytes.error();
            made->bytes = std::move(*bytes);
            made->format = format;
        }
        appendLog(file, "sent", logSentence(file, request, *made, out));
        // Written before the commit: when writing fails nothing is logged; when the commit fails the file is taken away.
        if (!out.empty())
            if (auto written = writeFileAtomically(out, made->bytes); !written) return written.error();
        try {
            transaction.commit();
        } catch (const StorageFailure&) {
            std::error_code ignored;
            std::filesystem::remove(out, ignored);
            throw;
        }
        return made;
    });
}

Result<void> recordConsent(CaseFile& file, RecordId record, const std::string& recipient, const std::string& note) {
    return guard([&]() -> Result<void> {
        Database& database = file.database();
        auto agency = findAgency(database, recipient);
        if (!agency) return Error{Code::NotFound, "There is no agency \"" + recipient + "\" in this case.", {}};
        if (!recordExists(database, record))
            return Error{Code::NotFound, "There is no record of this number.", print(record)};
        Transaction transaction(database);
        recordChange(file, "consent",
                     fmt::format("Recorded the consent to send {} to {}: {}", print(record), recipient, note), 0, [&] {
                         saveConsent(database, {record, agency->id, note, file.person(), file.clock().now()});
                     });
        transaction.commit();
        return {};
    });
}

}  // namespace crosscase::core
