// app/cli/network.cpp: measure CASE NAME, path CASE FROM TO
#include "app/cli/command.h"
#include "core/workspace/measuring.h"

namespace crosscase::cli {

Run measureCommand(CLI::App& verb) {
    struct Options {
        std::string name, format = "csv";
    };
    auto options = std::make_shared<Options>();
    verb.add_option("NAME", options->name, "degree, betweenness or components")->required();
    verb.add_option("--format", options->format, "csv or json")->check(CLI::IsMember({"csv", "json"}));
    return [options](Context& context) -> core::Result<Answer> {
        auto file = readCase(context);
        if (!file) return file.error();
        auto rows = core::measure(*file, options->name, context.progress);
        if (!rows) return rows.error();
        Table table({"entity_id", "type", "label", "value"});
        for (const auto& row : *rows) table.add({core::print(row.id), row.type, row.label, row.value});
        return table.answer(options->format);
    };
}

Run pathCommand(CLI::App& verb) {
    struct Options {
        std::string from, to, format = "csv";
    };
    auto options = std::make_shared<Options>();
    verb.add_option("FROM", options->from, "An entity: e5")->required();
    verb.add_option("TO", options->to, "Another: e9")->required();
    verb.add_option("--format", options->format, "csv or json")->check(CLI::IsMember({"csv", "json"}));
    return [options](Context& context) -> core::Result<Answer> {
        auto from = idFrom<core::EntityId>(options->from), to = idFrom<core::EntityId>(options->to);
        if (!from) return from.error();
        if (!to) return to.error();
        auto file = readCase(context);
        if (!file) return file.error();
        auto rows = core::findPath(*file, *from, *to, context.progress);
        if (!rows) return rows.error();
        Table table({"entity_id", "type", "label"});
        for (const auto& row : *rows) table.add({core::print(row.id), row.type, row.label});
        return table.answer(options->format);
    };
}

}  // namespace crosscase::cli
