// app/cli/share.cpp: share CASE --to RECIPIENT --purpose TEXT --format F --out FILE [--overlap ID]... [--investigation REF]... [--preview]
#include <iostream>

#include "app/cli/command.h"
#include "core/workspace/sharing.h"

namespace crosscase::cli {
namespace {

/// For the sender alone: standard error, so that a redirected output never holds it.
void explainWithheld(const core::SharingPreview& preview) {
    if (preview.withheld.empty()) return;
    std::cerr << preview.withheld.size() << " withheld:\n";
    for (const auto& row : preview.withheld)
        std::cerr << "  " << row.reference << " of " << row.agency << ": " << row.rule
                  << (row.remedy.empty() ? "" : "; " + row.remedy) << '\n';
}

nlohmann::json previewJson(const core::SharingPreview& preview) {
    nlohmann::json withheld = nlohmann::json::array();
    for (const auto& row : preview.withheld)
        withheld.push_back(
            {{"reference", row.reference}, {"agency", row.agency}, {"rule", row.rule}, {"remedy", row.remedy}});
    return {{"statements", preview.statementsGoing}, {"withheld", withheld}, {"conditions", preview.conditions}};
}

}  // namespace

Run shareCommand(CLI::App& verb) {
    struct Options {
        core::SharingRequest request;
        std::string format = "html", out;
        std::vector<std::string> overlaps;
        bool preview = false;
    };
    auto options = std::make_shared<Options>();
    verb.add_option("--to", options->request.recipient, "The recipient's agency code")->required();
    verb.add_option("--purpose", options->request.purpose, "What it is shared for")->required();
    verb.add_option("--format", options->format, "html, json or text");
    verb.add_option("--out", options->out, "The file to write");
    verb.add_option("--overlap", options->overlaps, "An overlap: o5; may be given again");
    verb.add_option("--investigation", options->request.investigations, "REF or agency:REF; may be given again");
    verb.add_flag("--preview", options->preview, "Print what the recipient would see; send and log nothing");
    return [options](Context& context) -> core::Result<Answer> {
        core::SharingRequest request = options->request;
        for (const std::string& text : options->overlaps) {
            auto id = idFrom<core::OverlapId>(text);
            if (!id) return id.error();
            request.overlaps.push_back(*id);
        }
        if (options->preview) {
            auto file = readCase(context);
            if (!file) return file.error();
            auto preview = core::previewSharing(*file, request, options->format, context.progress);
            if (!preview) return preview.error();
            explainWithheld(*preview);
            nlohmann::json json = previewJson(*preview);
            json["content"] = preview->bytes;
            return Answer{json, preview->bytes.empty() ? "Nothing may go.\n" : preview->bytes};
        }
        if (options->out.empty())
            return core::Error{core::Error::Code::BadInput, "Say with --out which file to write.", {}};
        auto file = openCase(context);
        if (!file) return file.error();
        auto sent = core::share(*file, request, options->format, core::pathFromUtf8(options->out), context.progress);
        if (!sent) return sent.error();
        explainWithheld(*sent);
        nlohmann::json json = previewJson(*sent);
        json["out"] = options->out;
        return Answer{json, fmt::format("Wrote {} with {} records; logged in the case file\n", options->out,
                                        sent->statementsGoing)};
    };
}

}  // namespace crosscase::cli
