// ui/shell/selection.h: the one selection that all views share.
#pragma once

#include <QObject>
#include <variant>
#include <vector>

#include "core/base/ids.h"

namespace crosscase::ui {

/// Two mentions that may be one subject. first < second.
struct MatchRef {
    core::MentionId first, second;
    bool operator==(const MatchRef&) const = default;
};

/// What the basis panel explains: the one thing that was chosen last.
using Subject = std::variant<std::monostate, core::EntityId, core::LinkId, core::OverlapId, MatchRef, core::RecordId>;

class Selection : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    const std::vector<core::EntityId>& entities() const { return entities_; }
    const Subject& subject() const { return subject_; }
    /// When the subject is a link: it, and those that were chosen with it because one line stands for all; else none.
    const std::vector<core::LinkId>& links() const { return links_; }
    /// Investigations that tables and overlaps are limited to; empty: all.
    const std::vector<core::InvestigationId>& scope() const { return scope_; }
    bool isEntitySelected(core::EntityId entity) const;

    /// Several entities; the first becomes the subject unless a subject is given.
    void selectEntities(std::vector<core::EntityId> entities);
    void select(const Subject& subject, std::vector<core::EntityId> entities);
    /// The first of them becomes the subject. @param entities  their ends
    void selectLinks(std::vector<core::LinkId> links, std::vector<core::EntityId> entities);
    void setScope(std::vector<core::InvestigationId> investigations);
    void clear();

signals:
    void changed();
    void scopeChanged();

private:
    void change(const Subject& subject, std::vector<core::LinkId> links, std::vector<core::EntityId> entities);

    std::vector<core::EntityId> entities_;
    Subject subject_;
    std::vector<core::LinkId> links_;
    std::vector<core::InvestigationId> scope_;
};

}  // namespace crosscase::ui
