// ui/records/relation_editor.h: the relations between the subjects of a record made by hand.
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

#include "core/records/record.h"

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace crosscase::ui {

class RelationEditor : public QWidget {
    Q_OBJECT
public:
    explicit RelationEditor(QWidget* parent = nullptr);
    const std::vector<core::Claim>& claims() const { return claims_; }
    void addRelation(const core::Claim& claim);
    /// The subjects to choose from have these labels now.
    void setSubjects(const QStringList& labels);
    /// A subject is gone: its relations go with it.
    void forgetSubject(int position);

private:
    void showRows();
    QWidget* newRow(std::size_t position);
    QComboBox* newEndBox(int core::Claim::*end, std::size_t position, QWidget* parent);

    std::vector<core::Claim> claims_;
    QStringList labels_;
    QWidget* rows_ = nullptr;
    QPushButton* add_ = nullptr;
    QVBoxLayout* layout_ = nullptr;
};

}  // namespace crosscase::ui
