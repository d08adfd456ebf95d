// ui/shell/selection.cpp: the one selection that all views share.
#include "ui/shell/selection.h"

#include <algorithm>

namespace crosscase::ui {

bool Selection::isEntitySelected(core::EntityId entity) const {
    return std::find(entities_.begin(), entities_.end(), entity) != entities_.end();
}

void Selection::selectEntities(std::vector<core::EntityId> entities) {
    Subject subject;
    if (!entities.empty()) subject = entities.front();
    select(subject, std::move(entities));
}

void Selection::select(const Subject& subject, std::vector<core::EntityId> entities) {
    // Views answer a change by selecting what they show; without this test they would call each other for ever.
    if (subject == subject_ && entities == entities_) return;
    subject_ = subject;
    entities_ = std::move(entities);
    emit changed();
}

void Selection::setScope(std::vector<core::InvestigationId> investigations) {
    if (investigations == scope_) return;
    scope_ = std::move(investigations);
    emit scopeChanged();
}

void Selection::clear() {
    select({}, {});
    setScope({});
}

}  // namespace crosscase::ui
