// ui/collection/import_plan.cpp: how each chosen file will be read.
#include "ui/collection/import_plan.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/platform.h"
#include "core/records/catalogue.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"

namespace crosscase::ui {

std::string PlannedFile::specificationText() const {
    switch (way) {
        case Way::Reader:
            return {};
        case Way::Specification:
            return specification;
        case Way::Mapping:
            return specificationOf(mapping);
    }
    return {};
}

bool PlannedFile::isReady() const {
    return !fault && (way != Way::Mapping || isUsable(mapping));
}

bool ImportPlan::isReady() const {
    return !files.empty() &&
           std::all_of(files.begin(), files.end(), [](const PlannedFile& file) { return file.isReady(); });
}

/// Whose the rows are that do not state it: what the person said, else the holder's where the specification is silent too.
std::string ImportPlan::agencyFor(const std::string& specification) const {
    if (!agency.empty() || specification.empty()) return agency;
    const auto parsed = nlohmann::json::parse(specification, nullptr, false);
    return parsed.is_object() && !parsed.contains("agency") ? holder : agency;
}

std::vector<core::ImportRequest> ImportPlan::requests() const {
    std::vector<core::ImportRequest> requests;
    for (const PlannedFile& file : files) {
        const std::string specification = file.specificationText();
        auto request = std::find_if(requests.begin(), requests.end(), [&](const core::ImportRequest& candidate) {
            return candidate.specification == specification;
        });
        if (request == requests.end()) {
            const std::string name = file.way == PlannedFile::Way::Mapping ? file.mapping.name : file.specificationName;
            requests.push_back({{}, {}, specification, name, agencyFor(specification), investigation, grade, handling});
            request = std::prev(requests.end());
        }
        request->files.push_back(file.path);
    }
    return requests;
}

PlannedFile planFile(const std::filesystem::path& path,
                     const std::vector<std::filesystem::path>& specificationFolders) {
    PlannedFile file;
    file.path = path;
    auto proposal = core::proposeImport(path, specificationFolders);
    if (!proposal) {
        file.fault = proposal.error();
        return file;
    }
    file.proposal = std::move(*proposal);
    file.mapping = guessMapping(file.proposal);
    file.mapping.name = core::utf8FromPath(path.stem());
    if (!file.proposal.reader.empty()) {
        file.way = PlannedFile::Way::Reader;
    } else if (!file.proposal.specification.empty()) {
        file.way = PlannedFile::Way::Specification;
        file.specification = file.proposal.specification;
        file.specificationName = file.proposal.specificationName;
    }
    return file;
}

QString becomes(const std::vector<std::string>& mentions) {
    QStringList parts;
    for (const std::string& mention : mentions) {
        const std::size_t colon = mention.find(": ");
        const bool isSubject = core::Catalogue::shipped().subject(mention.substr(0, colon)) != nullptr;
        parts << (isSubject ? typeName(mention.substr(0, colon)) + toQString(mention.substr(colon))
                            : toQString(mention));
    }
    return parts.join(QStringLiteral(" · "));
}

core::Result<core::ImportReport> runImport(core::CaseFile& file, const std::vector<core::ImportRequest>& requests,
                                           core::Progress& progress) {
    core::ImportReport all;
    for (const core::ImportRequest& request : requests) {
        auto report = core::importFiles(file, request, progress);
        if (!report) return report.error();
        all.batches.insert(all.batches.end(), report->batches.begin(), report->batches.end());
    }
    return all;
}

}  // namespace crosscase::ui
