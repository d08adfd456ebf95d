// ui/collection/import_plan.h: how each chosen file will be read; what the import dialog edits and a test can drive.
#pragma once

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

    bool isReady() const;
    /// Files that a reader knows go into one request, so that it can take them together; each specification has its own.
    std::vector<core::ImportRequest> requests() const;
};

/// What the program proposes for a file.
PlannedFile planFile(const std::filesystem::path& path, const std::vector<std::filesystem::path>& specificationFolders);

/// Runs the requests one after the other and joins their reports. @error the first that fails; earlier ones stay
core::Result<core::ImportReport> runImport(core::CaseFile& file, const std::vector<core::ImportRequest>& requests,
                                           core::Progress& progress);

}  // namespace crosscase::ui
