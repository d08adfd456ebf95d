// app/cli/list.cpp: list CASE records|mentions|entities|links|overlaps|batches|agencies [--format csv|json]
#include "app/cli/command.h"
#include "core/workspace/listing.h"

namespace crosscase::cli {
namespace {

using core::CaseFile;
using core::print;
using core::Result;

Result<Table> records(CaseFile& file) {
    auto rows = core::listRecords(file);
    if (!rows) return rows.error();
    Table table({"record_id", "external_ref", "agency", "originator", "investigation", "source", "grade", "handling",
                 "batch", "row"});
    for (const auto& row : *rows) {
        if (row.withdrawn) continue;
        table.add({print(row.id), row.externalRef, row.agency, row.originator, row.investigations, row.source,
                   row.grade, row.handling, print(row.batch), row.row});
    }
    return table;
}

Result<Table> mentions(CaseFile& file) {
    auto rows = core::listMentions(file);
    if (!rows) return rows.error();
    Table table({"mention_id", "external_ref", "agency", "investigation", "type", "label", "entity_id", "role"});
    for (const auto& row : *rows) {
        table.add({print(row.id), row.externalRef, row.agency, row.investigations, row.type, row.label,
                   row.entity ? print(*row.entity) : "", row.role == core::Role::Unknown ? "" : core::word(row.role)});
    }
    return table;
}

Result<Table> entities(CaseFile& file) {
    auto rows = core::listEntities(file);
    if (!rows) return rows.error();
    Table table({"entity_id", "type", "label", "mentions", "links", "agencies"});
    for (const auto& row : *rows)
        table.add({print(row.id), row.type, row.label, row.mentions, row.links, row.agencies});
    return table;
}

Result<Table> links(CaseFile& file) {
    auto rows = core::listLinks(file);
    if (!rows) return rows.error();
    Table table({"link_id", "from", "to", "type", "strength", "claims", "from_label", "to_label"});
    for (const auto& row : *rows) {
        table.add({print(row.id), print(row.from), print(row.to), row.type, core::word(row.strength), row.claims,
                   row.fromLabel, row.toLabel});
    }
    return table;
}

Result<Table> overlaps(CaseFile& file) {
    auto rows = core::listOverlaps(file);
    if (!rows) return rows.error();
    return overlapTable(*rows);
}

Result<Table> batches(CaseFile& file) {
    auto rows = core::listBatches(file);
    if (!rows) return rows.error();
    Table table({"batch_id", "reader", "files", "imported_at", "imported_by", "rows_in", "imported", "already_held",
                 "refused", "records", "state"});
    for (const auto& row : *rows) {
        table.add({print(row.id), row.reader, row.files, core::isoUtc(row.importedAt), row.importedBy, row.rowsIn,
                   row.imported, row.held, row.refused, row.records,
                   row.withdrawn  ? "withdrawn"
                   : row.collated ? "collated"
                                  : "not collated"});
    }
    return table;
}

Result<Table> agencies(CaseFile& file) {
    auto rows = core::listAgencies(file);
    if (!rows) return rows.error();
    Table table({"agency", "name", "kind", "country", "contact", "phone", "email", "verified"});
    for (const auto& row : *rows) {
        std::string verified;
        if (row.contact.verifiedOn) {
            auto date = core::civil(*row.contact.verifiedOn);
            verified = fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
        }
        table.add({row.code, row.name, row.kind, row.country, row.contact.name, row.contact.phone, row.contact.email,
                   verified});
    }
    return table;
}

const std::map<std::string, Result<Table> (*)(CaseFile&)>& lists() {
    static const std::map<std::string, Result<Table> (*)(CaseFile&)> all = {
        {"records", records},   {"mentions", mentions}, {"entities", entities}, {"links", links},
        {"overlaps", overlaps}, {"batches", batches},   {"agencies", agencies}};
    return all;
}

}  // namespace

Run listCommand(CLI::App& verb) {
    struct Options {
        std::string what, format = "csv";
    };
    auto options = std::make_shared<Options>();
    std::vector<std::string> names;
    for (const auto& [name, list] : lists()) names.push_back(name);
    verb.add_option("WHAT", options->what, "records, mentions, entities, links, overlaps, batches or agencies")
        ->required()
        ->check(CLI::IsMember(names));
    verb.add_option("--format", options->format, "csv or json")->check(CLI::IsMember({"csv", "json"}));
    return [options](Context& context) -> Result<Answer> {
        auto file = readCase(context);
        if (!file) return file.error();
        auto table = lists().at(options->what)(*file);
        if (!table) return table.error();
        return table->answer(options->format);
    };
}

}  // namespace crosscase::cli
