// ui/collection/import_plan.h: how each chosen file will be read; what the import dialog edits and a test can drive.
#pragma once

#include <QString>
#include <optional>
#include <string>
#include <vector>

#include "core/workspace/importing.h"
#include "ui/collection/table_mapping.h"

namespace crosscase::ui {

struct PlannedFile {
    enum class Way { Reader, Specification, Mapping };
    std::filesystem::path path;
    core::ImportProposal proposal;
    std::optional<core::Error> fault;  ///< it cannot be read at all
    Way way = Way::Mapping;
    std::string specification, specificationName;  ///< for Way::Specification
    TableMapping mapping;                          ///< for Way::Mapping

    /// The specification in force; empty for a reader.
    std::string specificationText() const;
    bool isReady() const;
};

struct ImportPlan {
    std::vector<PlannedFile> files;
    std::string agency, investigation, grade, handling;
    std::string holder;  ///< of the case: whose records they are when neither the person nor the file says it

    bool isReady() const;
    /// Files that a reader knows go into one request, so that it can take them together; each specification has its own.
    std::vector<core::ImportRequest> requests() const;
    std::string agencyFor(const std::string& specification) const;
};

/// What the program proposes for a file.
PlannedFile planFile(const std::filesystem::path& path, const std::vector<std::filesystem::path>& specificationFolders);

/// What a row becomes: "Person: Ana · Phone number: +835 600 1111", the types in the person's language.
QString becomes(const std::vector<std::string>& mentions);

/// Runs the requests one after the other and joins their reports. @error the first that fails; earlier ones stay
core::Result<core::ImportReport> runImport(core::CaseFile& file, const std::vector<core::ImportRequest>& requests,
                                           core::Progress& progress);

}  // namespace crosscase::ui
