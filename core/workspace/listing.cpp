// core/workspace/listing.cpp: reading rows, each call on one consistent state of the file.
#include "core/workspace/listing.h"

#include "core/base/text.h"
#include "core/store/derived.h"
#include "core/store/history.h"
#include "core/store/statements.h"
#include "core/store/tables.h"
#include "core/workspace/reviewing.h"

namespace crosscase::core {
namespace {

template <typename Read>
auto reading(CaseFile& file, Read&& read) -> Result<decltype(read(file.database()))> {
    using Rows = decltype(read(file.database()));
    return guard([&]() -> Result<Rows> {
        ReadTransaction transaction(file.database());
        return read(file.database());
    });
}

}  // namespace

Result<std::vector<RecordRow>> listRecords(CaseFile& file, const RowFilter& filter) {
    return reading(file, [&](Database& database) { return recordRows(database, filter); });
}

Result<std::vector<MentionRow>> listMentions(CaseFile& file, const RowFilter& filter) {
    return reading(file, [&](Database& database) { return mentionRows(database, filter); });
}

Result<std::vector<EntityRow>> listEntities(CaseFile& file, const RowFilter& filter) {
    return reading(file, [&](Database& database) { return entityRows(database, filter); });
}

Result<std::vector<LinkRow>> listLinks(CaseFile& file, const RowFilter& filter) {
    return reading(file, [&](Database& database) { return linkRows(database, filter); });
}

Result<std::vector<OverlapRow>> listOverlaps(CaseFile& file) {
    return reading(file, [](Database& database) { return overlapRows(database); });
}

Result<std::vector<Batch>> listBatches(CaseFile& file) {
    return reading(file, [](Database& database) { return loadBatches(database); });
}

Result<std::vector<Agency>> listAgencies(CaseFile& file) {
    return reading(file, [](Database& database) { return loadAgencies(database); });
}

Result<std::vector<InvestigationRow>> listInvestigations(CaseFile& file) {
    return reading(file, [](Database& database) { return investigationRows(database); });
}

Result<CaseCounts> countCase(CaseFile& file) {
    return reading(file, [](Database& database) {
        CaseCounts counts = countRows(database);
        counts.review = countOpenCases(database);
        return counts;
    });
}

Result<std::vector<EntityRow>> searchCase(CaseFile& file, const std::string& words, std::size_t limit) {
    return reading(file, [&](Database& database) {
        std::vector<EntityRow> ordered;
        RowFilter filter;
        filter.entities = searchEntities(database, foldForSearch(words), limit);
        if (filter.entities.empty()) return ordered;
        auto rows = entityRows(database, filter);
        for (EntityId id : filter.entities) {  // in the order of the search, not of the ids
            auto found = std::find_if(rows.begin(), rows.end(), [id](const EntityRow& row) { return row.id == id; });
            if (found != rows.end()) ordered.push_back(*found);
        }
        return ordered;
    });
}

namespace {

Result<void> note(CaseFile& file, const std::string& kind, const std::string& text) {
    return guard([&]() -> Result<void> {
        Transaction transaction(file.database());
        appendLog(file, kind, text);
        transaction.commit();
        return {};
    });
}

}  // namespace

Result<void> noteSearched(CaseFile& file, const std::string& words) {
    return note(file, "searched", "Searched for: " + words);
}

Result<void> noteOpened(CaseFile& file) {
    return note(file, "opened", "Opened the case");
}

}  // namespace crosscase::core
