// app/cli/import.cpp: import CASE FILE... [--reader R] [--spec S.json] [--agency A] [--investigation I] [--grade G] [--handling H]
#include <iostream>

#include "app/cli/command.h"
#include "core/workspace/importing.h"

namespace crosscase::cli {
namespace {

nlohmann::json batchJson(const core::Batch& batch) {
    nlohmann::json refusals = nlohmann::json::array();
    for (const auto& refusal : batch.refusals)
        refusals.push_back({{"file", batch.files.at(static_cast<std::size_t>(refusal.file))},
                            {"row", refusal.row},
                            {"reason", refusal.reason}});
    return {{"batch_id", batch.id.value ? nlohmann::json(core::print(batch.id)) : nlohmann::json()},
            {"reader", batch.reader},
            {"files", batch.files},
            {"rows_in", batch.rowsIn},
            {"imported", batch.imported},
            {"already_held", batch.held},
            {"refused", batch.refused},
            {"records", batch.records},
            {"refusals", refusals}};
}

/// The text of the file; of a name that is no file, the specification that ships with the program.
core::Result<std::string> specificationText(const std::string& name) {
    auto text = core::readFile(core::pathFromUtf8(name));
    if (text) return text;
    for (const auto& [shipped, json] : core::shippedSpecifications())
        if (shipped == name) return json;
    return text.error();
}

}  // namespace

Run importCommand(CLI::App& verb) {
    struct Options {
        std::vector<std::string> files;
        std::string specification;
        core::ImportRequest request;
    };
    auto options = std::make_shared<Options>();
    verb.add_option("FILE", options->files, "The files")->required();
    verb.add_option("--reader", options->request.reader, "The reader, when it is not to be recognised");
    verb.add_option("--spec", options->specification,
                    "What the columns mean: an import specification, or the name of a shipped one");
    verb.add_option("--agency", options->request.agency, "Who contributed the records");
    verb.add_option("--investigation", options->request.investigation, "Reference of the investigation they belong to");
    verb.add_option("--grade", options->request.grade, "Grade of what is not graded: B2, or UK-3x5x2:1A");
    verb.add_option("--handling", options->request.handling, "Handling codes; can only tighten");
    return [options](Context& context) -> core::Result<Answer> {
        core::ImportRequest request = options->request;
        for (const std::string& file : options->files) request.files.push_back(core::pathFromUtf8(file));
        if (!options->specification.empty()) {
            auto text = specificationText(options->specification);
            if (!text) return text.error();
            request.specification = *text;
            request.specificationName = options->specification;
        }
        auto file = openCase(context);
        if (!file) return file.error();
        auto report = core::importFiles(*file, request, context.progress);
        if (!report) return report.error();
        Answer answer;
        nlohmann::json batches = nlohmann::json::array();
        for (const core::Batch& batch : report->batches) {
            batches.push_back(batchJson(batch));
            for (const auto& refusal : batch.refusals)
                std::cerr << batch.files.at(static_cast<std::size_t>(refusal.file)) << ':' << refusal.row << ": "
                          << refusal.reason << '\n';
            answer.text +=
                fmt::format("{}: {} rows in = {} imported + {} already held + {} refused; {} records{}\n", batch.reader,
                            batch.rowsIn, batch.imported, batch.held, batch.refused, batch.records,
                            batch.id.value ? " in batch " + core::print(batch.id) : ", nothing new");
        }
        answer.json = {{"rows_in", report->rowsIn()},
                       {"imported", report->imported()},
                       {"already_held", report->held()},
                       {"refused", report->refused()},
                       {"batches", batches}};
        return answer;
    };
}

}  // namespace crosscase::cli
