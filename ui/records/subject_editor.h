// ui/records/subject_editor.h: the subjects of a record made by hand: type, role, minor and what is stated of each.
#pragma once

#include <QWidget>
#include <vector>

#include "core/records/record.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QListWidget;
class QPushButton;

namespace crosscase::ui {

class PropertyFields;

class SubjectEditor : public QWidget {
    Q_OBJECT
public:
    explicit SubjectEditor(QWidget* parent = nullptr);
    /// In the order of the list; the first is what the record is about. Ordinals are positions.
    const std::vector<core::Mention>& mentions() const { return mentions_; }
    void addSubject(const core::Mention& mention);
    QStringList labels() const;

signals:
    void edited();
    void removed(int position);  ///< relations that name it must go, later positions move up

private:
    void removeCurrent();
    void showCurrent();
    void refreshLabel();
    core::Mention* current();

    std::vector<core::Mention> mentions_;
    QListWidget* list_ = nullptr;
    QPushButton* remove_ = nullptr;
    QWidget* details_ = nullptr;
    QComboBox *type_ = nullptr, *role_ = nullptr;
    QCheckBox* minor_ = nullptr;
    PropertyFields* properties_ = nullptr;
};

}  // namespace crosscase::ui
